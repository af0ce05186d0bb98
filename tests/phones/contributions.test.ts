import { sumFen } from '@/domain/money'
import { assertNoErrors, type Phone, type PlatformName } from '../simulator'
import { pullDownUntilText } from './phone-actions'
import { contributionsPage, depositsPage, ledgerDeposits, openPage, signInAs } from './money-on-screen'
import { fenAt, fenOfAll, intoAccount, parseFen, signInAsNewcomer, textOf } from './money-on-screen'
import { startTime, openTown, platforms, type Town } from './town'

/** The text of each screen on each platform, by the screen's name. */
const screenTexts: Record<PlatformName, Record<string, string>> = { weapp: {}, alipay: {} }

describe.each(platforms)('What was paid in and what came in, on %s', (platform) => {
  let town: Town
  let phone: Phone
  beforeAll(async () => {
    town = await openTown()
    phone = await town.phone(platform, { now: startTime })
    phone.page.setDefaultTimeout(20_000)
  })
  afterAll(() => town.close())
  afterEach(() => {
    town.host.faults.everything = undefined
    assertNoErrors(phone)
  })
  const saveText = async (screen: string): Promise<void> =>
    void (screenTexts[platform][screen] = await textOf(phone))

  test('is shown to nobody who is not signed in; signing in leads back', async () => {
    await openPage(phone, depositsPage, '登录后可以使用')
    await phone.tap('#sign-in')
    await phone.tap('#demo-employee')
    await phone.waitForText('已到账 11 笔')
  })

  test('an employee: months, totals and the city’s ledger are the same money, year by year', async () => {
    await openPage(phone, depositsPage, '已到账 11 笔')
    const months = await fenOfAll(phone, '.deposit-amount')
    expect(months).toEqual(await ledgerDeposits(town, phone, '350100', 2026))
    expect(await fenAt(phone, '#deposits-total')).toBe(sumFen(months))
    const expected = await fenOfAll(phone, '.expected-amount')
    const [whole = ''] = /预计全年 ¥[\d,.]+/.exec(await phone.text()) ?? []
    expect(parseFen(whole)).toBe(sumFen(months) + sumFen(expected))
    await saveText('deposits of an employee')

    await phone.tap('#year-before')
    await phone.waitForText('已到账 12 笔')
    const before = await fenOfAll(phone, '.deposit-amount')
    expect(before).toEqual(await ledgerDeposits(town, phone, '350100', 2025))
    expect(await fenAt(phone, '#deposits-total')).toBe(sumFen(before))
    expect(await phone.text()).not.toContain('预计')
    for (const year of [2024, 2023, 2022]) {
      await phone.tap('#year-before')
      await phone.waitForText(`${year}年`)
    }
    await phone.waitForText('2022年没有划入')

    await openPage(phone, contributionsPage, '2026年已缴')
    const lines = await fenOfAll(phone, '.contribution-amount')
    expect(await fenAt(phone, '#contributions-total')).toBe(sumFen(lines))
    const paid = await fenOfAll(
      phone,
      '#contributions-employer .detail-value, #contributions-own .detail-value',
    )
    expect(sumFen(paid)).toBe(sumFen(lines))
    expect(await intoAccount(phone)).toEqual(months)
    expect(await fenAt(phone, '#contributions-account .detail-value')).toBe(sumFen(months))
    await saveText('contributions of an employee')
  })

  test('a retiree: five percent of the pension comes in, and nothing is to be paid', async () => {
    await signInAs(phone, 'retiree')
    await openPage(phone, depositsPage, '已到账 11 笔')
    const months = await fenOfAll(phone, '.deposit-amount')
    expect(months).toEqual(await ledgerDeposits(town, phone, '350100', 2026))
    await saveText('deposits of a retiree')
    await openPage(phone, contributionsPage, '这一年不用缴费')
    await saveText('contributions of a retiree')
  })

  test('a resident: no account, one premium', async () => {
    await signInAs(phone, 'mother')
    await openPage(phone, depositsPage, '没有个人账户，也就没有每月划入')
    await saveText('deposits of a resident')
    await phone.tap('看缴费记录')
    await phone.waitForText('2026年全年')
    expect(await fenAt(phone, '#contributions-total')).toBe(
      sumFen(await fenOfAll(phone, '.contribution-amount')),
    )
    await saveText('contributions of a resident')
  })

  test('a suspended insurance: nothing is expected, and the gaps are named', async () => {
    await signInAs(phone, 'flexible')
    await openPage(phone, depositsPage, '现在没有新的划入')
    const months = await fenOfAll(phone, '.deposit-amount')
    expect(months).toEqual(await ledgerDeposits(town, phone, '350100', 2026))
    expect(await fenAt(phone, '#deposits-total')).toBe(sumFen(months))
    await saveText('deposits of somebody suspended')
    await openPage(phone, contributionsPage, '有 4 个月没有缴费记录：7月、8月、9月、10月')
    expect(await intoAccount(phone)).toEqual(months)
    await saveText('contributions of somebody suspended')
  })

  test('somebody unknown to the city: refused, with the code and the way on', async () => {
    await signInAsNewcomer(town, phone)
    await openPage(phone, depositsPage, '去完成')
    await saveText('deposits of a newcomer')
    await openPage(phone, contributionsPage, '去完成')
    await saveText('contributions of a newcomer')
  })

  test('without network after a start: the same words, and when they were true', async () => {
    await signInAs(phone, 'employee')
    await openPage(phone, depositsPage, '已到账 11 笔')
    await openPage(phone, contributionsPage, '2026年已缴')
    await phone.setNetwork('none')
    await phone.restart()
    await openPage(phone, depositsPage, /11月21日 14:\d\d 的内容 · 代码 NET-01/)
    expect(await textOf(phone)).toContain(
      screenTexts[platform]['deposits of an employee']?.split('\n').slice(3).join('\n'),
    )
    await openPage(phone, contributionsPage, /11月21日 14:\d\d 的内容 · 代码 NET-01/)
    expect(await textOf(phone)).toContain(
      screenTexts[platform]['contributions of an employee']?.split('\n').slice(3).join('\n'),
    )
    await phone.tap('#year-before')
    await phone.shown().locator('#year-shown', { hasText: '2025' }).waitFor()
    await phone.waitForText('手机没有连上网络')
    await phone.setNetwork('wifi')
    await phone.tap('重试')
    await phone.waitForText('2025年已缴')
  })

  test('when the city breaks down the old words stay, with a sentence over them', async () => {
    await openPage(phone, depositsPage, '已到账 11 笔')
    town.host.faults.everything = '500'
    await pullDownUntilText(phone, '医保服务暂时不可用')
    expect(await phone.text()).toContain('已到账 11 笔')
    town.host.faults.everything = undefined
    await phone.tap('重试')
    await phone.shown().getByText('医保服务暂时不可用').waitFor({ state: 'detached' })
  })
})

describe.each(platforms)('With large text in New York, on %s', (platform) => {
  const newYear = Date.parse('2027-01-01T00:00:00+08:00')
  let town: Town
  let phone: Phone
  beforeAll(async () => {
    town = await openTown()
    phone = await town.phoneOf('employee', platform, {
      now: startTime,
      fontSizeSetting: 22,
      timezone: 'America/New_York',
    })
    phone.page.setDefaultTimeout(20_000)
  })
  afterAll(() => town.close())
  afterEach(() => assertNoErrors(phone))
  /** Moves the clocks of both the city and the phone. */
  const pass = async (ms: number): Promise<void> => {
    town.pass(ms)
    await phone.page.clock.fastForward(ms)
  }

  test('every word and number is the same', async () => {
    await openPage(phone, depositsPage, '已到账 11 笔')
    expect(await textOf(phone)).toBe(screenTexts[platform]['deposits of an employee'])
    await openPage(phone, contributionsPage, '2026年已缴')
    expect(await textOf(phone)).toBe(screenTexts[platform]['contributions of an employee'])
  })

  test('the year ends at midnight in China, and its twelve months stay to be seen', async () => {
    await openPage(phone, depositsPage, '已到账 11 笔')
    await pass(newYear - 30_000 - startTime)
    await pullDownUntilText(phone, '已到账 12 笔')
    await phone.waitForText('2026年划入个人账户')
    expect(await phone.text()).not.toContain('预计')

    await pass(60_000)
    await pullDownUntilText(phone, '2027年没有划入')
    await openPage(phone, contributionsPage, '还没有缴费记录，月底前再看')
    await phone.tap('#year-before')
    await phone.waitForText('2026年已缴')
    expect(await intoAccount(phone)).toHaveLength(12)
  })
})

describe('Every screen', () => {
  const people = ['an employee', 'a retiree', 'a resident', 'a newcomer', 'somebody suspended']
  const screens = people.flatMap((person) => [`deposits of ${person}`, `contributions of ${person}`])

  test.each(screens)('%s says the same on both platforms, and what it always said', (screen) => {
    expect(screenTexts.alipay[screen]).toBe(screenTexts.weapp[screen])
    expect(screenTexts.weapp[screen]).toMatchSnapshot()
  })
})
