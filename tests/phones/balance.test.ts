import { sumFen } from '@/domain/money'
import { assertNoErrors, type Phone, type PlatformName } from '../simulator'
import { pullDownUntilText } from './phone-actions'
import { eventually } from './eventually'
import { signInAs, signInAsNewcomer, fenAt, fitsWidth, openPage, textOf } from './money-on-screen'
import { startTime, openTown, platforms, type Town } from './town'

const balance = '/pages/money/balance/index'
/** The last text that the page loads: it belongs to the rules of the place. */
const policyNotice = '示例政策，以参保地医保部门为准'

/** The text of each screen on each platform, by the screen's name. */
const screenTexts: Record<PlatformName, Record<string, string>> = { weapp: {}, alipay: {} }

/** Checks that this year's money and that of earlier years add up to the total. */
async function expectPartsToAddUp(phone: Phone): Promise<void> {
  const parts = [
    await fenAt(phone, '#balance-current-year .balance-kind-amount'),
    await fenAt(phone, '#balance-prior-years .balance-kind-amount'),
  ]
  expect(sumFen(parts)).toBe(await fenAt(phone, '#balance-total'))
}

describe.each(platforms)('What is in the account, on %s', (platform) => {
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
    await openPage(phone, balance, '登录后可以使用')
    await phone.tap('#sign-in')
    await phone.tap('#demo-employee')
    await phone.waitForText(policyNotice)
  })

  test('an employee: one balance, what it may pay, what the family may spend, and no balance of the pooled fund', async () => {
    await openPage(phone, balance, policyNotice)
    const text = await textOf(phone)
    expect(text).toContain(
      '可付普通门诊、急诊、药店购药、慢特病门诊、住院中由你付的：起付线以内的钱、按比例自付的钱、乙类项目先付的钱（自理）\n',
    )
    expect(text).not.toMatch(/当年|历年/)
    expect(text).toMatch(
      /答应给 2 位家人用的钱（家庭共济）\n设了上限的，本月最多可用\n1 位家人没有设上限\n¥300\.00/,
    )
    expect(text).toMatch(/先由自己付满（起付线）\n还差 ¥[\d,.]+\n今年已付 ¥[\d,.]+，共 ¥400\.00/)
    expect(text).not.toMatch(/统筹(基金|账户)余额/)
    await saveText('balance of an employee')
  })

  test('where the city keeps the years apart: two kinds of money that add up, on home, here and in every change', async () => {
    await signInAs(phone, 'by-years')
    await phone.go('switchTab', '/pages/home/index')
    await phone.waitForText(/当年 ¥[\d,.]+/)
    expect(
      sumFen([await fenAt(phone, '#balance-current-year'), await fenAt(phone, '#balance-prior-years')]),
    ).toBe(await fenAt(phone, '#balance-total'))
    await openPage(phone, balance, policyNotice)
    await expectPartsToAddUp(phone)
    expect(await textOf(phone)).toContain(
      '可付普通门诊、急诊、药店购药中由你付的：起付线以内的钱、按比例自付的钱\n',
    )
    await saveText('balance in Hangzhou')
    await phone.tap('#balance-ledger')
    await phone.shown().locator('.ledger-line').first().waitFor()
    expect(await phone.shown().locator('.ledger-when').first().innerText()).toContain('当年资金')
  })

  test('a retiree: nothing is promised to anybody, so nothing is said of it', async () => {
    await signInAs(phone, 'retiree')
    await openPage(phone, balance, policyNotice)
    expect(await phone.text()).not.toContain('答应给')
    await saveText('balance of a retiree')
  })

  test('a suspended insurance: the money is there, frozen, with the reason and what to do', async () => {
    await signInAs(phone, 'flexible')
    await openPage(phone, balance, policyNotice)
    const frozen = await phone.shown().locator('#balance-state').innerText()
    expect(frozen).toContain('参保已暂停，恢复参保后可以继续使用。办理请联系')
    await saveText('balance of somebody suspended')
  })

  test('two insured places: each has its account and its rules, and the choice stays while one looks', async () => {
    await signInAs(phone, 'two-places')
    await openPage(phone, balance, policyNotice)
    const inBeijing = await fenAt(phone, '#balance-total')
    await saveText('balance in Beijing')
    await phone.tap('#balance-place-350100')
    await phone.shown().locator('#balance-state').waitFor()
    await phone.waitForText('2025年1月1日起执行')
    expect(await fenAt(phone, '#balance-total')).not.toBe(inBeijing)
    await saveText('balance in Fuzhou')
    const inFuzhou = await fenAt(phone, '#balance-total')
    await phone.tap('#balance-ledger')
    await phone.shown().locator('.ledger-line').first().waitFor()
    expect(await fenAt(phone, '#ledger-balance')).toBe(inFuzhou)
    await phone.back()
    await phone.shown().locator('#balance-state').waitFor()
  })

  test('a resident: why there is no account, and what there is instead', async () => {
    await signInAs(phone, 'mother')
    await openPage(phone, balance, policyNotice)
    expect(await phone.shown().locator('#balance-total, #balance-ledger, #balance-deposits').count()).toBe(0)
    await saveText('balance of a resident')
  })

  test('somebody who has agreed to nothing: refused once, with the way on', async () => {
    await signInAsNewcomer(town, phone)
    await openPage(phone, balance, '去完成')
    await saveText('balance of a newcomer')
  })

  test('without network after a start: the same words, and when they were true', async () => {
    await signInAs(phone, 'employee')
    await openPage(phone, balance, policyNotice)
    await phone.setNetwork('none')
    await phone.restart()
    await openPage(phone, balance, /11月21日 14:\d\d 的内容 · 代码 NET-01/)
    const text = await textOf(phone)
    expect(text).toContain(screenTexts[platform]['balance of an employee'])
    expect(text.match(/代码/g)).toHaveLength(1)
    await phone.setNetwork('wifi')
  })

  test('when the city breaks down the old words stay, with one sentence over them', async () => {
    await openPage(phone, balance, policyNotice)
    town.host.faults.everything = '500'
    await pullDownUntilText(phone, '医保服务暂时不可用')
    town.host.faults.everything = undefined
    // The sentence moves up when the accounts fail as well; a tap at that moment misses it.
    const sentence = phone.shown().getByText('医保服务暂时不可用')
    await eventually(async () => {
      if ((await sentence.count()) > 0) await phone.shown().getByText('重试').last().tap({ timeout: 1_000 })
      expect(await sentence.count()).toBe(0)
    })
    expect(await textOf(phone)).toBe(screenTexts[platform]['balance of an employee'])
  })

  test('a session that ends leads to signing in and back to the same page', async () => {
    await openPage(phone, balance, policyNotice)
    town.host.faults.everything = 'expired-session'
    await pullDownUntilText(phone, '登录后可以使用')
    town.host.faults.everything = undefined
    await phone.tap('#sign-in')
    await phone.tap('#demo-employee')
    await phone.waitForText(policyNotice)
  })
})

describe.each(platforms)('With large text on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  test('every word and number of the balance is the same, and all of it fits', async () => {
    const phone = await town.phoneOf('employee', platform, { now: startTime, fontSizeSetting: 22 })
    await openPage(phone, balance, policyNotice)
    expect(await textOf(phone)).toBe(screenTexts[platform]['balance of an employee'])
    expect(await fitsWidth(phone)).toBe(true)
    assertNoErrors(phone)
  })
})

describe('Every screen', () => {
  const people = ['of an employee', 'of a retiree', 'of somebody suspended', 'of a resident', 'of a newcomer']
  const screens = [...people, 'in Beijing', 'in Fuzhou', 'in Hangzhou'].map((whose) => `balance ${whose}`)

  test.each(screens)('%s says the same on both platforms, and what it always said', (screen) => {
    expect(screenTexts.alipay[screen]).toBe(screenTexts.weapp[screen] ?? 'never seen')
    expect(screenTexts.weapp[screen]).toMatchSnapshot()
  })
})
