import { readLedger } from '@/contract/ledger'
import { balanceOf } from '@/domain/personal-account'
import type { BindingChange, FamilyEvent } from 'mock/world/family/events'
import { assertNoErrors, type Phone, type PlatformName } from '../simulator'
import { expireSessionAndReturn, inputValueOf, personNamed, press, pullDownUntilText } from './phone-actions'
import { setPlatformUser, signInBySms } from './phone-actions'
import { requestAs, atTheTill, offerFrom, closeReceipt } from './family-town'
import { startTime, openTown, platforms, type Town } from './town'

const bindingPage = (id: string): string => `/pages/family/binding/index?id=${id}`

/** Starts a phone on which the person signed in by text message, so that one tap signs them in again. */
async function signedIn(town: Town, person: string, platform: PlatformName): Promise<Phone> {
  const phone = await town.phone(platform, { now: startTime, url: '/pages/me/index' })
  phone.page.setDefaultTimeout(20_000)
  await setPlatformUser(phone, platform, person)
  await phone.tap('#sign-in')
  await signInBySms(town, phone, personNamed(person).phone ?? '')
  await phone.waitForText('身份信息')
  return phone
}

describe.each<[PlatformName, PlatformName]>([
  ['weapp', 'alipay'],
  ['alipay', 'weapp'],
])('A daughter on %s lets her father on %s spend', (hers, his) => {
  let town: Town
  let daughter: Phone
  let father: Phone
  let id: string
  beforeAll(async () => {
    town = await openTown()
    daughter = await signedIn(town, 'employee', hers)
    father = await signedIn(town, 'retiree', his)
    id = await offerFrom(town, 'employee', 'retiree', { mon_cap: 30_000, scopes: ['PHARMACY'] })
  })
  afterAll(() => town.close())
  afterEach(() => {
    town.host.faults.everything = undefined
    assertNoErrors(daughter)
    assertNoErrors(father)
  })
  const version = (): number | undefined => town.host.journal.world.bindings.get(id)?.ver

  test('he reads what is offered and accepts; an ended session and a second touch do nothing twice', async () => {
    await father.go('navigateTo', bindingPage(id))
    await father.waitForText('*海宁（子女）愿意把个人账户里的钱给你用')
    const offered = await father.text()
    for (const text of [
      '药店买药',
      '¥300.00',
      '看不到你在哪里看病',
      '你自己的账户先付',
      '随时可以在这里停止',
    ])
      expect(offered).toContain(text)
    expect(offered).not.toContain('门诊自己付的部分')

    await father.tap('#binding-accept')
    await father.tap('再想想')
    await father.tap('#binding-accept')
    town.host.faults.everything = 'expired-session'
    await father.tap('确认同意')
    await father.waitForText('登录后可以使用')
    town.host.faults.everything = undefined
    expect(version()).toBe(0)
    await father.tap('#sign-in')
    await father.tap('#sign-in-platform')
    await press(father, '#binding-accept')
    const sure = father.page.getByText('确认同意', { exact: true })
    await Promise.allSettled([sure.tap(), sure.tap({ timeout: 2_000 })])
    await father.waitForText('生效中')
    expect(version()).toBe(1)
    await father.tap('#binding-order')
    await father.waitForText('顺序不能调整')
    expect(await father.text()).toMatch(/你自己的个人账户[^]*1\s+\*海宁（子女）[^]*现金/)
    await father.back()
  })

  test('at the till his own account pays first and hers the rest; both see it', async () => {
    const own = balanceOf(
      town.host.journal.world.accounts.get('P350100000002/350100') ?? { currentYearFen: 0, priorYearsFen: 0 },
    )
    const settle = await atTheTill(town, father)
    await settle(own + 20_000)
    expect(await father.text()).toMatch(/我的账户[^]*\*海宁的账户（共济）\s+200\.00/)
    await closeReceipt(father)

    await daughter.go('navigateTo', bindingPage(id))
    await daughter.waitForText('*建国（父母）')
    await daughter.waitForText('本月还可以用 ¥100.00')
    await daughter.waitForText('11月21日 14:30')
    const seen = await daughter.text()
    expect(seen).toContain('本月已用 ¥200.00，每月上限 ¥300.00')
    expect(seen).toMatch(/这一段共用[^]*¥200\.00/)
    expect(seen).not.toMatch(/仁心大药房|对乙酰氨基酚/)
    const ledger = await requestAs(
      town,
      'employee',
      readLedger,
      '/accounts/350100/ledger?type=SHARE_OUT&limit=1',
    )
    expect(JSON.stringify(ledger)).toContain('*建国')
    expect(JSON.stringify(ledger)).not.toContain('仁心')
  })

  test('she lowers the cap while he is at the till: typed once, kept through an ended session, held at once', async () => {
    await daughter.tap('#binding-change')
    await daughter.fill('#change-month-cap', '0')
    await daughter.waitForText('请填金额')
    await daughter.fill('#change-month-cap', '250')
    await expireSessionAndReturn(town, daughter, '#binding-change-save')
    expect(await inputValueOf(daughter, '#change-month-cap')).toBe('250')

    const settle = await atTheTill(town, father)
    await press(daughter, '#binding-change-save')
    await daughter.waitForText('本月已用 ¥200.00，每月上限 ¥250.00')
    await settle(10_000)
    expect(await father.text()).toMatch(
      /\*海宁的账户（共济）\s+50\.00\s+现金\s+我的账户余额不够；\*海宁的账户（共济）这个月的上限用完了\s+50\.00/,
    )
    await closeReceipt(father)
  })

  test('he leaves, and she sees it ended', async () => {
    await father.go('navigateTo', bindingPage(id))
    await father.waitForText('本月还可以用 ¥0.00')
    await father.tap('#binding-end')
    await father.waitForText('正在结算的那一笔照常付')
    await father.tap('#end-reason-OTHER')
    await press(father, '#binding-end-confirm')
    await father.waitForText('你停止了，因为其他原因')
    await pullDownUntilText(daughter, '对方停止了，因为其他原因')
    expect(await daughter.shown().locator('#binding-change').count()).toBe(0)
  })
})

describe.each(platforms)('The order of who pays, on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  /** Records an accepted binding as if both lived in a city that lets the order be set: nobody else of the town is insured there. */
  function letPay(sharer: string, bindId: string): void {
    const account = (name: string) => {
      const { personNumber, insurances } = personNamed(name)
      return { personNumber, admdvs: insurances[0]?.admdvs ?? '' }
    }
    const at = startTime
    const offered: FamilyEvent = {
      type: 'binding-offered',
      at,
      bindId,
      sharer: account(sharer),
      member: account('two-places'),
      relation: 'SIBLING',
      beginsOn: '2026-11-21',
      terms: { endsOn: null, monthCapFen: null, visitCapFen: null, scopes: ['PHARMACY'] },
    }
    const accepted: BindingChange = { type: 'binding-accepted', at, bindId }
    town.host.journal.record([offered, accepted])
  }

  test('is moved up and down, saved, and is so for the city', async () => {
    letPay('employee', 'B999999001')
    letPay('spouse', 'B999999002')
    const phone = await town.phoneOf('two-places', platform, {
      url: '/pages/family/sharer-order/index',
      now: startTime,
    })
    await phone.waitForText('*海宁（兄弟姐妹）')
    expect(await phone.shown().locator('#order-save').count()).toBe(0)
    await press(phone, '#order-up-B999999002')
    await press(phone, '#order-save')
    await phone.shown().locator('#order-saved').waitFor()
    expect(await phone.text()).toMatch(/1\s+\*文静[^]*2\s+\*海宁/)
    const kept = town.host.journal.world.sharersOrder.get(personNamed('two-places').personNumber)
    expect(kept?.bindIds).toEqual(['B999999002', 'B999999001'])
    assertNoErrors(phone)
  })
})
