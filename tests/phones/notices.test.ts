import { assertNoErrors, type Phone } from '../simulator'
import { atTheTill, closeReceipt } from './family-town'
import { openTown, platforms, startTime, voucherPage, type Town } from './town'

interface Sent {
  readonly to: string
  readonly platform: string
  readonly kind: string
  readonly title: string
  readonly lines: readonly (readonly string[])[]
  readonly page: string
}

describe.each(platforms)('Notices, on %s', (platform) => {
  let town: Town
  let phone: Phone
  beforeAll(async () => {
    town = await openTown()
    phone = await town.phoneOf('retiree', platform, { now: startTime, url: voucherPage })
  })
  afterAll(() => town.close())
  afterEach(() => assertNoErrors(phone))

  const sent = async (): Promise<readonly Sent[]> =>
    ((await (await fetch(`${town.url}/dev/notices`)).json()) as { notices: Sent[] }).notices
  const hints = (): Promise<number> => phone.shown().locator('#notice-hint').count()
  /** Goes back to the receipt that is still on the voucher page, and closes it. */
  async function leave(): Promise<void> {
    await phone.go('reLaunch', voucherPage)
    await closeReceipt(phone)
  }
  async function buy(): Promise<void> {
    const settle = await atTheTill(town, phone)
    await settle(1_500)
  }

  test('are mentioned after the first receipt, agreed to, allowed by the client, and then sent', async () => {
    await buy()
    await phone.tap('#notice-hint')
    await phone.waitForText('要先同意接收通知')
    await phone.tap('#notices-consents')
    await phone.tap('#read-NOTICES')
    await phone.tap('#give-NOTICES')
    await phone.shown().locator('#withdraw-NOTICES').waitFor()
    await phone.back()
    await phone.tap('#notices-usual')
    await phone.tap('拒绝')
    await phone.waitForText('还没有允许发消息')
    await phone.tap('#notices-usual')
    await phone.tap('允许')
    await phone.shown().locator('#notices-usual').waitFor({ state: 'detached' })
    expect(await sent()).toEqual([])

    await leave()
    await buy()
    expect(await hints()).toBe(0)
    const [notice, ...others] = await sent()
    expect(others).toEqual([])
    expect(notice).toMatchObject({ to: 'retiree', platform, kind: 'SETTLED', title: '医保结算完成' })
    expect(JSON.stringify(notice)).not.toMatch(/建国|药房|片/)
    await phone.go('reLaunch', `/${notice?.page ?? ''}`)
    await phone.waitForText('我付')
  })

  // On one client: what differs on the other is among the facts of the platform.
  if (platform === 'alipay') return
  test('are switched one by one, and stop when the consent is withdrawn', async () => {
    await phone.go('reLaunch', '/pages/identity/notices/index')
    await phone.tap('#notices-CODE_SCANNED')
    await phone.tap('允许')
    await phone.shown().locator('#notices-CODE_SCANNED .tick-box-ticked').waitFor()
    await phone.tap('#notices-SETTLED')
    await phone.shown().locator('#notices-SETTLED .tick-box-ticked').waitFor({ state: 'detached' })
    await leave()
    await buy()
    expect((await sent()).map(({ kind }) => kind)).toEqual(['CODE_SCANNED', 'SETTLED'])

    await phone.go('reLaunch', '/pages/identity/consents/index')
    await phone.tap('#withdraw-NOTICES')
    await phone.tap('撤回')
    await phone.shown().locator('#withdraw-NOTICES').waitFor({ state: 'detached' })
    await leave()
    await buy()
    expect(await sent()).toHaveLength(2)
  })
})
