import { assertNoErrors, type Phone, type PlatformName } from '../simulator'
import { inputValueOf, untilEmptied } from './phone-actions'
import { fitsWidth, openPage, scrollToOldest, textOf } from './money-on-screen'
import { buy, linesOn, longBill, monthsOn, parseHeading, recordsPage, sumOf } from './records-on-screen'
import type { Purchase } from './records-on-screen'
import { basket, startTime, openTown, platforms, type Town } from './town'

/** The text of each screen, to compare the platforms and to store as a snapshot. */
const screenTexts: Record<PlatformName, Record<string, string>> = { weapp: {}, alipay: {} }

describe.each(platforms)('Usage records on %s', (platform) => {
  let town: Town
  let phone: Phone
  let masks: Purchase
  let many: Purchase
  beforeAll(async () => {
    town = await openTown()
    masks = await buy(town, 'retiree', basket)
    many = await buy(town, 'retiree', longBill)
    phone = await town.phoneOf('retiree', platform, { now: startTime })
    phone.page.setDefaultTimeout(20_000)
  })
  afterAll(() => town.close())
  afterEach(() => {
    town.host.faults.everything = undefined
    assertNoErrors(phone)
  })

  const total = (text: string | RegExp): Promise<void> =>
    phone.shown().locator('#records-total', { hasText: text }).waitFor()
  const row = (id: string) => phone.shown().locator(`#record-${id}`)
  /** Waits until the chosen period is shown: its sums and its lines, which arrive separately. */
  const chosen = async (text: string | RegExp): Promise<void> => {
    await total(text)
    await phone.shown().locator('.rec').first().waitFor()
  }
  const startAnew = async (): Promise<void> => {
    await phone.go('reLaunch', '/pages/home/index')
    await phone.go('navigateTo', recordsPage)
    await total(/^全部 我付/)
    await row(many.id).waitFor()
  }

  test('every month says what its lines come to, and the whole is the sum of the months', async () => {
    await startAnew()
    screenTexts[platform]['records'] = await textOf(phone)
    await scrollToOldest(phone, '[id^=records-block-]', '没有更早的记录了')
    const months = await monthsOn(phone)
    expect(months.flatMap(({ lines }) => lines)).toHaveLength(42)
    for (const month of months) expect(parseHeading(month.heading)).toEqual(sumOf(month))
    const all = months.map(sumOf)
    const whole = await phone.shown().locator('#records-total').innerText()
    expect(whole).toContain(`${all.reduce((sum, { count }) => sum + count, 0)} 笔`)
    const fen = all.reduce((sum, month) => sum + month.fen, 0)
    expect(whole.replace(/\D/g, '')).toContain(String(fen))
  })

  test('a bar shows its month, and a second touch takes that back', async () => {
    await startAnew()
    await phone.tap('#bar-202609')
    await chosen(/^9月 我付/)
    const bar = await phone.shown().locator('#bar-202609 .bar-said').textContent()
    const [september, ...others] = await monthsOn(phone)
    expect(others).toEqual([])
    expect(september && parseHeading(september.heading)).toEqual(september && sumOf(september))
    expect(bar).toMatch(new RegExp(`^9月，${september?.lines.length} 笔，我付 [\\d,.]+ 元 已选$`))
    await phone.tap('#bar-202609')
    await total(/^全部 我付/)
    await row(many.id).waitFor()
  })

  test('year, type, payer and any days narrow list and sums, alone and together, and are taken back', async () => {
    await startAnew()
    await phone.tap('#records-filter')
    await phone.tap('#year-2025')
    await total(/^2025年 我付/)
    await phone.shown().locator('#bar-202512').waitFor()
    await phone.tap('#type-41')
    await phone.shown().locator('#without-visit').waitFor()
    await phone.tap('#payer-CASH')
    await phone.shown().locator('#without-payer').waitFor()
    await total(/^2025年 我付/)
    await phone.waitForText(/没有更早的记录了|没有符合条件的记录/)
    screenTexts[platform]['filters'] = await textOf(phone)
    await phone.tap('#sheet-close')
    for (const { text } of await linesOn(phone)) {
      expect(text).toContain('2025年')
      expect(text).toContain('现金')
      expect(text).toContain('药店')
    }
    await phone.tap('#records-clear')
    await total(/^全部 我付/)
    await row(many.id).waitFor()

    await phone.tap('#records-filter')
    await phone.fill('#range-from', '2026-02-30')
    await phone.fill('#range-to', '2026-03-31')
    await phone.tap('#range-show')
    await phone.waitForText('没有这一天')
    expect(await inputValueOf(phone, '#range-from')).toBe('2026-02-30')
    await phone.fill('#range-from', '20260201')
    await phone.tap('#range-show')
    await chosen('2026-02-01 至 2026-03-31 我付')
    await phone.tap('#sheet-close')
    const months = await monthsOn(phone)
    expect(months.map(({ heading }) => heading.slice(0, 2))).toEqual(['3月', '2月'])
    for (const month of months) expect(parseHeading(month.heading)).toEqual(sumOf(month))
    await phone.tap('#without-period')
    await row(many.id).waitFor()
  })

  test('a search finds institutions and items; one that finds nothing says so', async () => {
    await startAnew()
    await phone.fill('#records-search', '医用外科口罩')
    await phone.waitForText('“医用外科口罩”')
    await row(many.id).waitFor({ state: 'detached' })
    await row(masks.id).waitFor()
    await phone.fill('#records-search', '找不到的店')
    await total('0 笔')
    await phone.waitForText('没有符合条件的记录')
    screenTexts[platform]['records with nothing found'] = await textOf(phone)
    expect(await inputValueOf(phone, '#records-search')).toBe('找不到的店')
    await phone.tap('#records-all')
    await row(many.id).waitFor()
    await untilEmptied(phone, '#records-search')
  })
})

describe.each(platforms)('With large text on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  test('every word and number of the records is the same, and all of it fits', async () => {
    await buy(town, 'retiree', basket)
    const long = await buy(town, 'retiree', longBill)
    const phone = await town.phoneOf('retiree', platform, { now: startTime, fontSizeSetting: 22 })
    await openPage(phone, recordsPage, /^全部 我付/)
    await phone.shown().locator(`#record-${long.id}`).waitFor()
    expect(await textOf(phone)).toBe(screenTexts[platform]['records'])
    expect(await fitsWidth(phone)).toBe(true)
    await phone.tap('#records-filter')
    await phone.waitForText('谁付的')
    expect(await fitsWidth(phone)).toBe(true)
    await phone.tap('#sheet-close')
    await phone.tap(`#record-${long.id}`)
    await phone.waitForText('总费用')
    expect(await fitsWidth(phone)).toBe(true)
    assertNoErrors(phone)
  })

  test('whoever has no consent for records is told, and led to it', async () => {
    const phone = await town.phoneOf('employee', platform, { now: startTime })
    await phone.go('navigateTo', '/pages/identity/consents/index')
    await phone.tap('#withdraw-READ_RECORDS')
    await phone.waitForText('撤回《查询本人医保记录》？')
    await phone.tap('撤回')
    await phone.shown().locator('#withdraw-READ_RECORDS').waitFor({ state: 'detached' })
    await openPage(phone, recordsPage, '还没有得到你的同意')
    expect(await phone.text()).toContain('代码 CONSENT_REQUIRED')
    await phone.tap('去完成')
    await phone.waitForText('阅读并同意')
    await phone.go('switchTab', '/pages/me/index')
    await phone.tap('#sign-out')
    await openPage(phone, recordsPage, '登录后可以使用')
    assertNoErrors(phone)
  })
})

describe('Every screen of the records', () => {
  test.each(['records', 'filters', 'records with nothing found'])(
    '%s says the same on both platforms, and what it always said',
    (screen) => {
      expect(
        screenTexts.alipay[screen]?.replace(
          '支付宝里不能发送文件，请用复制，再粘贴到备忘录或邮件里。',
          '存成文件并发送',
        ),
      ).toBe(screenTexts.weapp[screen])
      expect(screenTexts.weapp[screen]).toMatchSnapshot()
    },
  )
})
