import { assertNoErrors, type Phone, type PlatformName } from '../simulator'
import { signInAs, signInAsNewcomer, fitsWidth, openPage, scrollToOldest, textOf } from './money-on-screen'
import { startTime, openTown, platforms, type Town } from './town'

const ledger = '/pages/money/ledger/index'

/** The text of each screen on each platform, by the screen's name. */
const screenTexts: Record<PlatformName, Record<string, string>> = { weapp: {}, alipay: {} }

const linesOn = (phone: Phone) => phone.shown().locator('.ledger-line')

async function untilLines(phone: Phone, atLeast: number): Promise<void> {
  await phone.page.waitForFunction(
    (count) => document.querySelectorAll('.wx-page:not(.behind) .ledger-line').length >= count,
    atLeast,
  )
}

/** Loads older lines with the button, unless scrolling to it has loaded them already. */
async function pressMore(phone: Phone): Promise<void> {
  const more = phone.shown().locator('#ledger-more')
  await more.tap({ timeout: 3_000 }).catch(() => undefined)
}

describe.each(platforms)('Every change of an account, on %s', (platform) => {
  let town: Town
  let phone: Phone
  beforeAll(async () => {
    town = await openTown()
    phone = await town.phoneOf('employee', platform, { now: startTime })
    phone.page.setDefaultTimeout(20_000)
  })
  afterAll(() => town.close())
  afterEach(() => assertNoErrors(phone))
  const saveText = async (screen: string): Promise<void> =>
    void (screenTexts[platform][screen] = await textOf(phone))

  test('is found by year and by kind; what is not there is said', async () => {
    await openPage(phone, ledger, '家人用了（家庭共济）')
    await saveText('ledger of an employee')
    await phone.tap('#ledger-type')
    await phone.tap('#ledger-type-INTEREST')
    await phone.waitForText('没有更早的了')
    expect(await linesOn(phone).count()).toBe(3)
    await phone.tap('#ledger-year')
    await phone.tap('#ledger-year-2025')
    await phone.shown().getByText('2026').waitFor({ state: 'detached' })
    await phone.waitForText('没有更早的了')
    expect(await linesOn(phone).count()).toBe(1)
    await phone.tap('#ledger-type')
    await phone.tap('#ledger-type-PREMIUM')
    await phone.waitForText('没有找到这样的明细')
    await saveText('ledger with nothing found')
    await phone.tap('#ledger-everything')
    await phone.waitForText('家人用了（家庭共济）')
  })

  test('leads to what was settled, and comes back to the line one looked at', async () => {
    await scrollToOldest(phone, '.ledger-line', '没有更早的了')
    const lines = await linesOn(phone).count()
    await phone.tap('安和大药房（台江店） ›')
    await phone.shown().locator('#ledger-list').waitFor({ state: 'detached' })
    expect((await phone.route()).path).toContain('pages/records/record/index')
    await phone.back()
    await phone.waitForText('没有更早的了')
    expect(await linesOn(phone).count()).toBe(lines)
  })

  test('is told to be none to a resident, and leads on whoever has agreed to nothing', async () => {
    await signInAs(phone, 'mother')
    await openPage(phone, ledger, '没有个人账户，也就没有明细')
    await signInAsNewcomer(town, phone)
    await openPage(phone, ledger, '去完成')
  })

  test('is there without network, and says at its end why there is no more', async () => {
    await signInAs(phone, 'employee')
    await openPage(phone, ledger, '家人用了（家庭共济）')
    await phone.setNetwork('none')
    await phone.restart()
    await openPage(phone, ledger, /11月21日 14:\d\d 的内容 · 代码 NET-01/)
    await untilLines(phone, 20)
    expect(await textOf(phone)).toContain('手机没有连上网络，请打开网络后重试\n再看 20 条')
    await phone.setNetwork('wifi')
    await pressMore(phone)
    await untilLines(phone, 40)
  })
})

describe.each(platforms)('With large text on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  test('every word and number of the ledger is the same, and all of it fits', async () => {
    const phone = await town.phoneOf('employee', platform, { now: startTime, fontSizeSetting: 22 })
    await openPage(phone, ledger, '家人用了（家庭共济）')
    expect(await textOf(phone)).toBe(screenTexts[platform]['ledger of an employee'])
    expect(await fitsWidth(phone)).toBe(true)
    await phone.tap('#ledger-type')
    await phone.waitForText('看哪一类的')
    expect(await fitsWidth(phone)).toBe(true)
    assertNoErrors(phone)
  })
})

describe('Every screen', () => {
  test.each(['ledger of an employee', 'ledger with nothing found'])(
    '%s says the same on both platforms, and what it always said',
    (screen) => {
      expect(screenTexts.alipay[screen]).toBe(screenTexts.weapp[screen] ?? 'never seen')
      expect(screenTexts.weapp[screen]).toMatchSnapshot()
    },
  )
})
