import { assertNoErrors, type Phone } from '../simulator'
import { bindingsOf } from 'mock/world/family/state'
import type { Person } from 'mock/world/people/person'
import {
  expireSessionAndReturn,
  inputValueOf,
  untilEmptied,
  leaveAndReturn,
  personNamed,
} from './phone-actions'
import { phoneSignedInBySms, press } from './phone-actions'
import { openTown, platforms, type Town } from './town'

const me = personNamed('employee')
const sibling = personNamed('sibling')
const spouse = personNamed('spouse')

/** Counts in the city the bindings that the employee has offered to a person. */
const offersTo = ({ host: { journal } }: Town, { personNumber }: Person): number =>
  bindingsOf(journal.world, me.personNumber).filter(
    ({ sharer, member }) => sharer.personNumber === me.personNumber && member.personNumber === personNumber,
  ).length

describe.each(platforms)('Letting a relative spend, on %s', (platform) => {
  let town: Town
  let phone: Phone
  beforeAll(async () => {
    town = await openTown()
    phone = await phoneSignedInBySms(town, platform, 'employee')
  })
  afterAll(() => town.close())
  afterEach(() => {
    town.host.faults.everything = undefined
    assertNoErrors(phone)
  })
  const next = (): Promise<void> => press(phone, '#offer-next')
  const shown = (selector: string): Promise<void> => phone.shown().locator(selector).waitFor()

  test('the list shows both sides, what waits for me first, and what is over when asked for', async () => {
    await phone.go('navigateTo', '/pages/family/family-which/index')
    await phone.tap('#which-sharing')
    await phone.waitForText('想让你用他的钱')
    await phone.waitForText('*秀珍（父母）')
    const given = await phone.text()
    expect(given).toMatch(/本月已用 ¥[\d.]+ \/ ¥300\.00/)
    expect(given).toContain('每月不限额')
    expect(given).not.toContain('*建国')
    await phone.tap('#family-over')
    await phone.waitForText('*建国（父母）')
    await phone.tap('#family-side-MEMBER')
    await phone.waitForText('等你确认')
    expect(await phone.text()).not.toContain('*秀珍')
  })

  test('an offer is filled in with its errors kept, survives an expired session, and is one by two touches', async () => {
    await phone.tap('#family-side-SHARER')
    await phone.tap('#family-bind')
    await phone.waitForText('你可以让家人用')
    await next()
    await shown('#offer-name')
    await next()
    await phone.waitForText('请填写姓名')
    await phone.fill('#offer-name', '陈海波')
    await phone.fill('#offer-number', sibling.idNumber.replace(/.$/, '9'))
    await phone.waitForText('身份证号有一位不对')
    await phone.fill('#offer-number', sibling.idNumber)
    await phone.tap('#offer-relation-SIBLING')
    await phone.tap('#offer-kind-EMPLOYEE')
    await phone.fill('#offer-workplace', '示范公司')
    await phone.fill('#offer-phone', sibling.phone ?? '')
    await leaveAndReturn(phone)
    expect(await inputValueOf(phone, '#offer-workplace')).toBe('示范公司')
    await next()
    await phone.waitForText('药店买药')
    await phone.tap('#offer-scope-PHARMACY')
    await phone.fill('#offer-monthCap', '200')
    await phone.fill('#offer-visitCap', '300')
    await phone.waitForText('不能超过每月最多用的钱')
    await phone.fill('#offer-visitCap', '100')
    await next()
    await phone.waitForText('我自愿让这位家人')
    await phone.fill('#offer-signature', me.name)
    await next()
    await shown('#offer-check-who')

    await next()
    await phone.waitForText('姓名和号码对不上')
    expect(await inputValueOf(phone, '#offer-number')).toBe(sibling.idNumber)
    await phone.fill('#offer-name', sibling.name)
    await next()
    await shown('#offer-monthCap')
    expect(await inputValueOf(phone, '#offer-monthCap')).toBe('200')
    await next()
    await shown('#offer-signature')
    await next()
    await phone.waitForText('确认发出')
    await expireSessionAndReturn(town, phone, '#offer-next')
    await phone.waitForText('¥200.00')
    expect(offersTo(town, sibling)).toBe(0)

    town.host.faults.everything = 'duplicate'
    const send = phone.shown().locator('#offer-next')
    await Promise.all([send.tap(), send.tap({ timeout: 1_000 }).catch(() => undefined)])
    await phone.waitForText('已发出，等对方确认')
    expect(offersTo(town, sibling)).toBe(1)
    await phone.tap('#offer-list')
    await phone.waitForText('*海涛（兄弟姐妹）')
    expect(await phone.text()).toContain('等对方确认')
  })

  test('whose answer is lost after the city acted is one, and the second try leads to it', async () => {
    await phone.tap('#family-bind')
    await phone.waitForText('你可以让家人用')
    await next()
    await shown('#offer-name')
    await untilEmptied(phone, '#offer-name')
    await phone.fill('#offer-name', spouse.name)
    await phone.fill('#offer-number', spouse.idNumber)
    await phone.tap('#offer-relation-SPOUSE')
    await phone.tap('#offer-kind-EMPLOYEE')
    await phone.fill('#offer-workplace', '示范公司')
    await phone.fill('#offer-phone', spouse.phone ?? '')
    await next()
    await phone.tap('#offer-scope-PHARMACY')
    await next()
    await phone.fill('#offer-signature', me.name)
    await next()
    await shown('#offer-check-who')
    town.host.faults.everything = 'reset'
    await next()
    await phone.waitForText('连不上医保服务')
    town.host.faults.everything = undefined
    await next()
    await phone.waitForText('你和这位家人已经有一份了')
    await phone.tap('#offer-there')
    await phone.waitForText('*文静（配偶）')
    expect(offersTo(town, spouse)).toBe(1)
  })

  test('whoever may not share is told why before anything is typed', async () => {
    const other = await town.phoneOf('mother', platform)
    await other.go('navigateTo', '/pages/family/offer/index')
    await other.waitForText('你没有个人账户')
    expect(await other.shown().locator('#offer-name').count()).toBe(0)
    assertNoErrors(other)
  })
})
