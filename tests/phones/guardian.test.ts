import { assertNoErrors, type Phone } from '../simulator'
import { press } from './phone-actions'
import { openTown, platforms, waitForCode, type Town } from './town'

describe.each(platforms)('A child under 14 and the guardian, on %s', (platform) => {
  let town: Town
  let parent: Phone
  let child: Phone
  beforeAll(async () => {
    town = await openTown()
    parent = await town.phoneOf('employee', platform)
    child = await town.phoneOf('child', platform)
  })
  afterAll(() => town.close())
  afterEach(() => [parent, child].forEach(assertNoErrors))

  test('the guardian takes back what the child agreed to by them, and the child’s phone says what to do', async () => {
    await parent.go('navigateTo', '/pages/identity/consents/index')
    await parent.waitForText('为孩子 *小雨')
    await parent.tap('#withdraw-child-1-VOUCHER_USE')
    await parent.waitForText('替 *小雨 撤回《使用医保凭证》？')
    await parent.tap('撤回')
    await parent.shown().locator('#withdraw-child-1-VOUCHER_USE').waitFor({ state: 'detached' })
    expect(await parent.shown().locator('#withdraw-VOUCHER_USE').count()).toBe(1)

    await child.go('navigateTo', '/pages/identity/consents/index')
    await child.waitForText('请监护人 *海宁 在自己的手机上')
    await child.tap('#read-VOUCHER_USE')
    await child.waitForText('由监护人代办')
    expect(await child.shown().locator('#give-VOUCHER_USE').count()).toBe(0)
    await child.go('switchTab', '/pages/voucher/index')
    await child.tap('去完成')
    await child.waitForText('请监护人 *海宁 在自己的手机上')
    await press(child, '#guardian-agreed')
    await child.waitForText('还没有监护人的同意')
  })

  test('the guardian reads and agrees, and the child shows a code', async () => {
    expect(await parent.shown().locator('#give-child-1-VOUCHER_USE').count()).toBe(0)
    await parent.tap('#read-child-1-VOUCHER_USE')
    await parent.waitForText('出示的码只在很短时间内有效')
    await press(parent, '#give-child-1-VOUCHER_USE')
    await parent.shown().locator('#withdraw-child-1-VOUCHER_USE').waitFor()

    await press(child, '#guardian-agreed')
    await child.tap('#first-use-show')
    await waitForCode(child)
  })
})
