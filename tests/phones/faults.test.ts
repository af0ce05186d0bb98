import { faults, type FaultName } from 'mock/faults'
import type { Phone, PlatformName } from '../simulator'
import { pullDownUntilText } from './phone-actions'
import { startTime, openTown, platforms, type Town } from './town'

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => town.close())

const screens = {
  home: '/pages/home/index',
  voucher: '/pages/voucher/index',
  me: '/pages/me/index',
  signIn: '/pages/identity/sign-in/index',
  record: '/pages/records/record/index?id=S000009951',
}

/** Advances the phone's clock (or only waits, for 0) until nothing on the page is still loading. */
async function untilSettled(phone: Phone, aheadMs = 1_000): Promise<void> {
  for (let n = 0; n < 100; n += 1) {
    if (aheadMs > 0) await phone.advance(aheadMs)
    await phone.page.waitForTimeout(60)
    const waiting = await phone.shown().locator('.skeleton, .voucher-wait').count()
    if (waiting === 0 && (await phone.text()).trim() !== '') return
  }
  throw new Error(`still waiting on ${(await phone.route()).path}: ${await phone.text()}`)
}

/** Faults that take real time: the phone's clock must not run ahead of the city. */
const inRealTime: readonly FaultName[] = ['slow', 'out-of-order']

/** Faults that the app hides: the screen shows its usual content. */
const unnoticed: readonly FaultName[] = ['slow', 'wrong-clock', 'duplicate', 'out-of-order']

/** The faults on each platform; in Alipay those that its client reports in its own way. */
const faultsOn: Readonly<Record<PlatformName, readonly FaultName[]>> = {
  weapp: Object.keys(faults) as FaultName[],
  alipay: ['down', 'reset', 'timeout', '500', 'malformed-json', 'expired-session'],
}

describe.each(platforms)('Whatever the city does, on %s', (platform) => {
  let phone: Phone
  let session: unknown
  afterEach(() => void (town.host.faults.everything = undefined))
  beforeAll(async () => {
    phone = await town.phoneOf('retiree', platform, { now: startTime })
    session = await phone.getStorage('yibao.session')
  })

  /** Restores the session and restarts the phone, if nobody is signed in any more. */
  async function signInAgain(): Promise<void> {
    if (await phone.getStorage('yibao.session')) return
    await phone.setStorage('yibao.session', session)
    await phone.restart()
  }

  test.each(faultsOn[platform])('%s: each screen has a sentence and a way on', async (fault) => {
    await phone.setStorage('yibao.session', null)
    for (const [screen, url] of Object.entries(screens)) {
      town.host.faults.everything = undefined
      await signInAgain()
      town.host.faults.everything = fault
      await phone.go('reLaunch', url)
      await untilSettled(phone, inRealTime.includes(fault) ? 0 : 1_000)
      const text = await phone.text()
      const errorCode = /代码 (NET|SRV|DATA|AUTH)-\d+/.exec(text)?.[0]
      const signedOut = text.includes('登录后可以使用')
      if (errorCode !== undefined || signedOut) expect(text).toMatch(/重试|登录/)
      if (unnoticed.includes(fault))
        expect({ screen, errorCode, signedOut }).toEqual({ screen, signedOut: false })
      expect({ screen, errors: phone.errors }).toEqual({ screen, errors: [] })
    }
  })

  test('after the trouble, one touch brings the content', async () => {
    await phone.setStorage('yibao.session', session)
    await phone.setStorage('yibao.homeOverview', null)
    town.host.faults.everything = '500'
    await phone.restart()
    await untilSettled(phone)
    expect(await phone.text()).toContain('代码 SRV-500')
    town.host.faults.everything = undefined
    await phone.tap('重试')
    await phone.waitForText('最近的使用记录')
  })

  test('without network, home shows what it last knew and when', async () => {
    await phone.go('reLaunch', screens.home)
    await phone.waitForText('个人账户余额')
    const balance = await phone.shown().locator('#balance-total').innerText()
    await phone.setNetwork('none')
    await phone.restart()
    await phone.go('reLaunch', screens.home)
    await pullDownUntilText(phone, '手机没有连上网络')
    expect(await phone.shown().locator('#balance-total').innerText()).toBe(balance)
    expect(await phone.text()).toMatch(/手机没有连上网络[\s\S]*11月21日 14:\d\d 的内容 · 代码 NET-01/)
    await phone.setNetwork('wifi')
  })
})
