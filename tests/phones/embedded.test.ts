import fs from 'node:fs'
import path from 'node:path'
import { cityKeys } from 'mock/host/phone-journal'
import { assertNoErrors, check, launch, sharedBrowser, type Phone } from '../simulator'
import { measureBytes } from '../bench/measure-bytes'
import { eventually } from './eventually'
import { buildOnce, distOf } from './other-builds'
import { digitsOn, startTime, platforms, waitForCode } from './town'

const buildMs = 300_000
const twoMegabytes = 2 * 1024 * 1024
/** The total of the till's default basket: two boxes of medicine, paid from the account, and masks, paid in cash. */
const total = '63.50'
const fromAccountFen = 5_360

const balanceFen = async (phone: Phone): Promise<number> =>
  Math.round(Number((await phone.shown().locator('#balance-total').innerText()).replace(/[^\d.]/g, '')) * 100)

/** Returns those of the texts that are in the scripts, templates or JSON of a program. */
const foundIn = (dist: string, marks: readonly string[]): string[] => {
  const files = fs.readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const text = files
    .filter((file) => /\.(js|json|\w*ml)$/.test(file))
    .map((file) => fs.readFileSync(path.join(dist, file), 'utf8'))
    .join('\n')
  return marks.filter((mark) => text.includes(mark))
}

/** Texts of the till, of the people, of the storage on the phone and of the hash function. */
const marks = ['pages/demo', '收银台', '/till/decode', '990101', 'yibao.city', '428a2f98']

describe.each(platforms)('A program that carries its city, on %s', (platform) => {
  const phones: Phone[] = []
  beforeAll(() => buildOnce('embedded', platform), buildMs)
  afterAll(() => Promise.all(phones.map((phone) => phone.close())))

  /** Starts a phone without network and server, and records every attempt to reach one. */
  const startOffline = async (person: string): Promise<{ phone: Phone; asked: string[] }> => {
    const asked: string[] = []
    const phone = await launch({
      dist: distOf('embedded', platform),
      platform,
      browser: await sharedBrowser(),
      now: startTime,
      network: 'none',
      onRequest: ({ url }) => (asked.push(url), undefined),
    })
    phones.push(phone)
    await phone.tap('#sign-in')
    await phone.tap(`#demo-${person}`)
    await phone.waitForText('个人账户余额')
    return { phone, asked }
  }

  test('holds nothing that the vendor’s compilers or the static rules refuse, in packages within 2 MB', () => {
    const dist = distOf('embedded', platform)
    expect(check(dist, platform)).toEqual([])
    expect(foundIn(dist, marks)).toEqual(marks)
    for (const { total: bytes } of measureBytes({ name: 'embedded', platform, dist })) {
      expect(bytes).toBeLessThan(twoMegabytes)
    }
  })

  test('is the only one that does: the usual program has neither city nor till', () => {
    expect(foundIn(path.resolve(__dirname, '../../dist', platform), marks)).toEqual([])
  })

  test('sells without a server: code, till, settlement, record, balance, also after a restart', async () => {
    const { phone, asked } = await startOffline('retiree')
    const before = await balanceFen(phone)
    await phone.tap('#home-voucher')
    await waitForCode(phone)
    const digits = await digitsOn(phone)
    await phone.tap('收银台')
    await phone.fill('#till-digits', digits.replace(/\d{4}(?=\d)/g, '$& '))
    await phone.tap('#till-decode')
    await phone.waitForText('*建国')
    await phone.tap('#till-settle')
    await phone.waitForText('我的账户')
    expect(await phone.text()).toMatch(/63\.50[^]*我的账户[^]*53\.60\s+现金\s+9\.90/)

    const atHome = async (): Promise<void> => {
      await phone.tap('首页')
      await phone.waitForText(`我付 ${total}`)
      expect(await balanceFen(phone)).toBe(before - fromAccountFen)
    }
    await atHome()
    await phone.restart()
    await atHome()

    await phone.tap('凭证')
    await waitForCode(phone)
    await phone.tap('收银台')
    await phone.fill('#till-digits', digits)
    await phone.tap('#till-decode')
    await phone.waitForText('这个码已经用过')
    const keys = Object.keys(await phone.storage()).filter(
      (key) => !/^yibao\.(session|homeOverview|offlineCodes)$/.test(key),
    )
    expect(keys).toEqual([cityKeys.beginning, cityKeys.piece(0)])
    expect(asked).toEqual([])
    assertNoErrors(phone)
  })

  // The embedded till is the same on both; one platform stands for it.
  if (platform === 'weapp') {
    test('is customer and till at once: the cashier scans this phone, and takes it back', async () => {
      const { phone, asked } = await startOffline('employee')
      const before = await balanceFen(phone)
      await phone.tap('收银台')
      await phone.tap('#till-watch')
      await phone.waitForText('已识别 · 仁心大药房（东街店）', 20_000)
      await phone.waitForText('我的账户', 20_000)
      expect(await phone.text()).toContain(total)
      await phone.tap('#receipt-done')
      await phone.waitForText(`我付 ${total}`)
      expect(await balanceFen(phone)).toBe(before - fromAccountFen)
      await phone.tap('收银台')
      await phone.tap('#till-reverse')
      await phone.waitForText('撤销退回')
      await phone.tap('首页')
      await phone.waitForText('已撤销')
      expect(await balanceFen(phone)).toBe(before)
      expect(asked).toEqual([])
      assertNoErrors(phone)
    })

    test('lets the network that is not there go wrong, and right again', async () => {
      const { phone } = await startOffline('spouse')
      await phone.tap('收银台')
      await phone.tap('#till-fault')
      await phone.tap('暂停服务')
      await phone.tap('首页')
      await phone.waitForText('代码 SRV-503')
      await phone.tap('收银台')
      await phone.tap('#till-fault')
      await phone.tap('一切正常')
      await phone.tap('首页')
      await phone.shown().getByText('代码 SRV-503').waitFor({ state: 'detached' })
      assertNoErrors(phone)
    })
  }

  test('goes on in memory when the phone is full, and says so once', async () => {
    const { phone } = await startOffline('retiree')
    await phone.setStorageQuota(0)
    await phone.tap('#home-voucher')
    await waitForCode(phone)
    const digits = await digitsOn(phone)
    await phone.tap('#voucher-renew')
    await eventually(async () => expect(await digitsOn(phone)).not.toBe(digits))
    expect(phone.logs.filter((line) => line.includes('the phone is full'))).toHaveLength(1)
    await waitForCode(phone)
    assertNoErrors(phone)
  })
})
