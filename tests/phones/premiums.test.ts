import { endpoints } from '@/contract/endpoints'
import { assertNoErrors, type Phone, type PlatformName } from '../simulator'
import { pullDownUntilText } from './phone-actions'
import { requestAs, offerFrom } from './family-town'
import { fitsWidth, openPage, textOf } from './money-on-screen'
import { startTime, openTown, platforms, type Town } from './town'

const premiums = '/pages/family/premiums/index'

/** The text of each screen on each platform, by the screen's name. */
const screenTexts: Record<PlatformName, Record<string, string>> = { weapp: {}, alipay: {} }

/** Lets the mother pay premiums with 450 yuan a month from the account of her son's wife. */
async function sharedForPremiums(town: Town): Promise<void> {
  const terms = { scopes: ['RESIDENT_PREMIUM' as const], mon_cap: 45_000 }
  const bindId = await offerFrom(town, 'spouse', 'mother', terms)
  const { acceptBinding } = endpoints
  await requestAs(town, 'mother', acceptBinding, acceptBinding.path.replace(':bindId', bindId), { ver: 0 })
}

describe.each(platforms)('Premiums of residents, on %s', (platform) => {
  let town: Town
  let father: Phone
  let mother: Phone
  beforeAll(async () => {
    town = await openTown()
    await sharedForPremiums(town)
    father = await town.phoneOf('employee', platform, { now: startTime })
    mother = await town.phoneOf('mother', platform, { now: startTime, fontSizeSetting: 22 })
    for (const phone of [father, mother]) phone.page.setDefaultTimeout(20_000)
  })
  afterAll(() => town.close())
  afterEach(() => {
    town.host.faults.everything = undefined
    assertNoErrors(father)
    assertNoErrors(mother)
  })
  const saveText = async (screen: string, phone: Phone): Promise<void> =>
    void (screenTexts[platform][screen] = (await textOf(phone)).replace(/[BR]\d{5,}\S*/g, '…'))
  const paidFor2027 = (): number =>
    [...town.host.journal.world.bills.values()].filter(({ paid, year }) => paid && year === 2027).length
  const paymentButton = (phone: Phone, from: string) =>
    phone.shown().locator(`[id^=pay-][id$=-${from}]`).first()

  test('hers: from where it may be paid, and why not from elsewhere, in large type too', async () => {
    await openPage(mother, premiums, '从哪里付？')
    await saveText('bills of a resident', mother)
    expect(await paymentButton(mother, 'SHARED_ACCOUNT').innerText()).toMatch(
      /\*文静 的账户（家庭共济）[\s\S]*¥450\.00/,
    )
    expect(await paymentButton(mother, 'OWN_ACCOUNT').innerText()).toContain('没有个人账户')
    expect(await paymentButton(mother, 'WALLET').innerText()).toContain('不够交这一笔')
    expect(await fitsWidth(mother)).toBe(true)
  })

  test('is asked first, then paid once from the shared account, although the answer is lost', async () => {
    await paymentButton(mother, 'SHARED_ACCOUNT').tap()
    await mother.waitForText('付 ¥400.00？')
    await mother.tap('再想想')
    await paymentButton(mother, 'SHARED_ACCOUNT').tap()
    await mother.waitForText('付 ¥400.00？')
    expect(paidFor2027()).toBe(0)
    town.host.faults.nextCalls.push({ fault: 'reset' })
    await mother.tap('付款')
    await mother.waitForText(/11月21日 14:\d\d · \*文静 的账户/)
    expect(paidFor2027()).toBe(1)
    expect(await textOf(mother)).not.toContain('从哪里付？')
    await saveText('bills of a resident, paid', mother)
  })

  test('a child’s: a second account after the first was too small, and what another phone paid is paid', async () => {
    await openPage(father, premiums, '从哪里付？')
    await saveText('bills of a parent', father)
    expect(await fitsWidth(father)).toBe(true)
    const { listPremiumBills, payPremium } = endpoints
    const { bills } = await requestAs(town, 'employee', listPremiumBills, listPremiumBills.path)
    const [bill] = bills as { bill_id: string; ver: number }[]
    const path = payPremium.path.replace(':billId', bill?.bill_id ?? '')
    await requestAs(town, 'employee', payPremium, path, { from: 'CASH', ver: bill?.ver })
    await paymentButton(father, 'OWN_ACCOUNT').tap()
    await father.waitForText('付 ¥400.00？')
    await father.tap('付款')
    await father.waitForText(/11月21日 14:\d\d · 现金或银行卡/)
    expect(paidFor2027()).toBe(2)
  })

  test('without network they are there as last seen, and the city being down leaves them there', async () => {
    await father.setNetwork('none')
    await pullDownUntilText(father, /的内容 · 代码 NET-01/)
    await father.waitForText('现金或银行卡')
    town.host.faults.everything = 'down'
    await father.setNetwork('wifi')
    await pullDownUntilText(father, /的内容 · 代码 NET-03/)
    town.host.faults.everything = undefined
    await father.tap('#retry')
    await father.shown().locator('#retry').waitFor({ state: 'detached' })
    await father.waitForText('缴费凭据')
  })
})

describe('Every screen of premiums', () => {
  test.each(['bills of a resident', 'bills of a resident, paid', 'bills of a parent'])(
    '%s says the same on both platforms, and what it always said',
    (screen) => {
      expect(screenTexts.alipay[screen]).toBe(screenTexts.weapp[screen])
      expect(screenTexts.weapp[screen]).toMatchSnapshot()
    },
  )
})
