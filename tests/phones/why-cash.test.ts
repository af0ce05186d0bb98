import { assertNoErrors } from '../simulator'
import { atTheTill } from './family-town'
import { openTown, platforms, startTime, voucherPage, waitForCode, type Town } from './town'

describe.each(platforms)('Why it is paid in cash, on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  test('a suspended person reads it above the code, and on the receipt', async () => {
    const phone = await town.phoneOf('flexible', platform, { url: voucherPage, now: startTime })
    await waitForCode(phone)
    const warning = phone.shown().locator('#voucher-warning')
    await warning.waitFor()
    expect(await warning.innerText()).toBe('医保暂停，账户冻结：付现金')
    const settle = await atTheTill(town, phone)
    await settle(4_000)
    expect(await phone.text()).toMatch(/我付\s+¥\s*40\.00[^]*现金\s+我的账户冻结了\s+40\.00/)
    assertNoErrors(phone)
  })

  test('nobody else reads anything above the code', async () => {
    const phone = await town.phoneOf('employee', platform, { url: voucherPage, now: startTime })
    await waitForCode(phone)
    await phone.go('switchTab', '/pages/home/index')
    await phone.waitForText('个人账户余额')
    await phone.go('switchTab', voucherPage)
    await waitForCode(phone)
    expect(await phone.shown().locator('#voucher-warning').count()).toBe(0)
    assertNoErrors(phone)
  })

  test('whose account is shared with them reads that its limit is reached; the sharer’s list says what is left', async () => {
    const phone = await town.phoneOf('mother', platform, { now: startTime })
    const settle = await atTheTill(town, phone)
    await settle(45_000)
    expect(await phone.text()).toMatch(
      /\*海宁的账户（共济）\s+300\.00\s+现金\s+\*海宁的账户（共济）这个月的上限用完了\s+150\.00/,
    )
    await phone.tap('#receipt-details')
    await phone.waitForText('为什么是这样')
    await phone.waitForText('*海宁的账户（共济）这个月的上限用完了')
    await phone.go('reLaunch', '/pages/family/sharing/index')
    await phone.waitForText('这个月还能付 ¥0.00')
    await phone.waitForText('本月已用 ¥300.00 / ¥300.00')
    assertNoErrors(phone)
  })
})
