import { assertNoErrors, type Phone, type PlatformName } from '../simulator'
import { expectPartsToAddUp, estimate, guidePage, policyNotice } from './guides-on-screen'
import { fenAt, fitsWidth, openPage, textOf } from './money-on-screen'
import { startTime, openTown, platforms, type Town } from './town'

/** The text of each screen on each platform, by the screen's name. */
const screenTexts: Record<PlatformName, Record<string, string>> = { weapp: {}, alipay: {} }

describe.each(platforms)('The guides on %s, for somebody who is not signed in,', (platform) => {
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

  test('are reached from home, one link each', async () => {
    await phone.waitForText('登录后可以使用')
    await phone.tap('#home-guides')
    await phone.waitForText('想办什么、想问什么，从这里开始')
    await saveText('list')
    await phone.tap('#guide-whereToAsk')
    await phone.waitForText('请选择参加医保的地方')
  })

  test('say where to ask once a place is chosen, and dial the number', async () => {
    await phone.tap('#guide-place-350100')
    await phone.waitForText('用自助服务机')
    await saveText('where to ask in Fuzhou')
    await phone.tap('#ask-call-12393')
    const [call] = await phone.apiCalls('makePhoneCall')
    expect(JSON.stringify(call?.options)).toContain('"12393"')
    await phone.tap('#guide-place')
    await phone.tap('#guide-place-652300')
    await phone.waitForText('昌吉示范区医保服务窗口')
    expect(await phone.text()).not.toContain('用自助服务机')
  })

  test('estimate a visit of a retiree: it adds up, and is explained', async () => {
    await openPage(phone, guidePage('estimate'), policyNotice)
    await phone.tap('#guide-place')
    await phone.tap('#guide-place-350100')
    await phone.waitForText('2025年1月1日起执行')
    expect(await phone.shown().locator('#estimate-who-SELF').count()).toBe(0)
    await phone.tap('#estimate-run')
    await phone.waitForText('请选给谁估算')
    await estimate(phone, 'RETIREE', '1400')
    await expectPartsToAddUp(phone)
    expect(await fenAt(phone, '#estimate-pooled .detail-value')).toBe(65_000)
    expect(await phone.text()).toContain('起付线：先由自己付 400.00 元')
    await saveText('estimate of a retiree')
  })

  test('say what comes in each month, as one types', async () => {
    await openPage(phone, guidePage('deposit-estimate'), policyNotice)
    await phone.tap('#deposit-who-EMPLOYEE')
    await phone.fill('#deposit-base', '3889')
    await phone.waitForText('缴费基数 3,889.00 元 × 2% = 77.78 元')
    expect(await fenAt(phone, '#deposit-monthly')).toBe(7_778)
    expect(await fenAt(phone, '#deposit-yearly .detail-value')).toBe(12 * 7_778)
    await saveText('deposit of an employee')
    await phone.tap('#deposit-who-RESIDENT')
    await phone.waitForText('城乡居民医保不设个人账户')
  })

  test('say which grounds of withdrawal a place offers, and that the rest needs signing in', async () => {
    await openPage(phone, guidePage('withdrawal'), policyNotice)
    await phone.tap('#withdrawal-ground-LEFT_SCHEME')
    await phone.waitForText('福州没有这种提取情形')
    await phone.tap('#withdrawal-ground-EMIGRATION')
    await phone.waitForText('福州可以按这种情形提取')
    await phone.tap('#withdrawal-run')
    await phone.tap('#demo-employee')
    await phone.waitForText('查我能不能取')
  })
})

describe.each(platforms)('With large text on a small %s phone', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  test('all of every guide fits', async () => {
    const phone = await town.phoneOf('employee', platform, {
      now: startTime,
      fontSizeSetting: 22,
      viewport: { width: 320, height: 568 },
    })
    phone.page.setDefaultTimeout(20_000)
    for (const [name, text] of [
      ['guides', '从这里开始'],
      ['estimate', policyNotice],
      ['withdrawal', policyNotice],
      ['deposit-estimate', policyNotice],
      ['where-to-ask', '用自助服务机'],
      ['institutions', '福州示范总医院'],
    ] as const) {
      await openPage(phone, guidePage(name), text)
      if (name === 'estimate') {
        await estimate(phone, 'SELF', '9000000')
        await expectPartsToAddUp(phone)
      }
      expect([name, await fitsWidth(phone)]).toEqual([name, true])
    }
    assertNoErrors(phone)
  })
})

describe('Every guide', () => {
  const screens = ['list', 'where to ask in Fuzhou', 'estimate of a retiree', 'deposit of an employee']

  test.each(screens)('%s says the same on both platforms', (screen) => {
    expect(screenTexts.alipay[screen]).toBe(screenTexts.weapp[screen] ?? 'never seen')
    expect(screenTexts.weapp[screen]).toMatchSnapshot()
  })
})
