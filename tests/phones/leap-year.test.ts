import { bindingsOf } from 'mock/world/family/state'
import { assertNoErrors, type Phone } from '../simulator'
import { personNamed, press } from './phone-actions'
import { openTown, platforms, startTime, type Town } from './town'

const me = personNamed('employee')
const sibling = personNamed('sibling')
/** A winter morning of 2028, a leap year. */
const now = Date.parse('2028-02-27T10:00:00+08:00')

/** Fills in who is to spend the money, up to the page of terms. */
async function chooseSibling(phone: Phone): Promise<void> {
  await phone.go('navigateTo', '/pages/family/offer/index')
  await phone.waitForText('你可以让家人用')
  await press(phone, '#offer-next')
  await phone.fill('#offer-name', sibling.name)
  await phone.fill('#offer-number', sibling.idNumber)
  await phone.tap('#offer-relation-SIBLING')
  await phone.tap('#offer-kind-EMPLOYEE')
  await phone.fill('#offer-workplace', '示范公司')
  await phone.fill('#offer-phone', sibling.phone ?? '')
  await press(phone, '#offer-next')
  await phone.tap('#offer-scope-PHARMACY')
}

describe.each(platforms)('A year of sharing that begins on 29 February, on %s', (platform) => {
  let town: Town
  beforeEach(async () => {
    town = await openTown()
    town.pass(now - startTime)
  })
  afterEach(() => town.close())

  test.each(['ios', 'android'] as const)('ends on 28 February, on %s', async (system) => {
    const phone = await town.phoneOf('employee', platform, { now, habits: { system } })
    await phone.waitForText('个人账户余额')
    await chooseSibling(phone)
    await phone.tap('#offer-begin-LATER')
    await phone.fill('#offer-beginDay', '20270229')
    await press(phone, '#offer-next')
    await phone.waitForText('请填 8 位日期')
    await phone.fill('#offer-beginDay', '\u202d2028 年 2 月 29 日\u202c')
    await phone.tap('#offer-end-YEAR')
    await phone.waitForText('2029年2月28日')
    await press(phone, '#offer-next')
    await phone.fill('#offer-signature', me.name)
    await press(phone, '#offer-next')
    await phone.shown().locator('#offer-check-who').waitFor()
    expect(await phone.text()).toMatch(/2028年2月29日[^]*2029年2月28日/)
    await press(phone, '#offer-next')
    await phone.waitForText('已发出，等对方确认')
    const days = bindingsOf(town.host.journal.world, me.personNumber)
      .filter(({ member }) => member.personNumber === sibling.personNumber)
      .map(({ beginsOn, terms }) => [beginsOn, terms.endsOn])
    expect(days).toEqual([['2028-02-29', '2029-02-28']])
    assertNoErrors(phone)
  })
})
