import { toGcj02 } from '@/platform/from-gcj02'
import { assertNoErrors, failure, type Phone, type PlatformName } from '../simulator'
import { pullDownUntilText, inputValueOf } from './phone-actions'
import { expectPartsToAddUp, guidePage, policyNotice } from './guides-on-screen'
import { signInAs, fenAt, openPage, textOf } from './money-on-screen'
import { startTime, openTown, platforms, type Town } from './town'

const onEarth = { latitude: 26.0742, longitude: 119.2963 }
const onMaps = toGcj02(onEarth)
/** The same place in the form in which each client returns it. */
const locations: Record<PlatformName, object> = {
  weapp: onEarth,
  alipay: { latitude: String(onMaps.latitude), longitude: String(onMaps.longitude) },
}

/** The text of each screen on each platform, by the screen's name. */
const screenTexts: Record<PlatformName, Record<string, string>> = { weapp: {}, alipay: {} }

describe.each(platforms)('The guides on %s, for somebody signed in,', (platform) => {
  let town: Town
  let phone: Phone
  beforeAll(async () => {
    town = await openTown()
    phone = await town.phoneOf('employee', platform, { now: startTime })
    phone.page.setDefaultTimeout(20_000)
  })
  afterAll(() => town.close())
  afterEach(() => {
    town.host.faults.everything = undefined
    assertNoErrors(phone)
  })
  const saveText = async (screen: string): Promise<void> =>
    void (screenTexts[platform][screen] = await textOf(phone))

  test('are a row of home, not in elder mode, and know the place', async () => {
    await phone.waitForText('办事指南')
    await phone.tap('#home-elder')
    await phone.shown().locator('#home-guides').waitFor({ state: 'detached' })
    await phone.tap('#home-elder')
    await phone.tap('#home-guides')
    await phone.tap('#guide-estimate')
    await phone.waitForText('给谁估算')
    expect(await phone.shown().locator('#guide-place').innerText()).toContain('福州')
  })

  test('estimate by one’s own standing, from one’s own account; nothing typed is lost without network', async () => {
    await phone.tap('#estimate-visit-OUTPATIENT')
    await phone.tap('#estimate-tier-2')
    await phone.fill('#estimate-amount', '300')
    await phone.setNetwork('none')
    await phone.tap('#estimate-run')
    await phone.waitForText('手机没有连上网络')
    expect(await inputValueOf(phone, '#estimate-amount')).toBe('300')
    await phone.setNetwork('wifi')
    await phone.tap('#estimate-run')
    await phone.shown().locator('#estimate-result').waitFor()
    await expectPartsToAddUp(phone)
    expect(await phone.text()).toContain('我的账户')
    await saveText('estimate of oneself')
    await phone.tap('#estimate-tier-3')
    await phone.shown().locator('#estimate-result').waitFor({ state: 'detached' })
  })

  test('say no, and why; then yes, how much, with which papers and what follows', async () => {
    await openPage(phone, guidePage('withdrawal'), policyNotice)
    await phone.tap('#withdrawal-ground-LIVING_ELSEWHERE')
    await phone.tap('#withdrawal-run')
    await phone.waitForText('请回答这个问题')
    await phone.tap('#withdrawal-fact-NO')
    await phone.tap('#withdrawal-run')
    await phone.waitForText('现在不能提取：还没有办异地长期居住备案')
    await saveText('withdrawal refused')
    await phone.tap('#withdrawal-fact-YES')
    await phone.tap('#withdrawal-run')
    await phone.shown().locator('#withdrawal-yes').waitFor()
    const payout = await fenAt(phone, '#withdrawal-payout')
    const text = await phone.text()
    expect(text).toContain('异地长期居住备案记录')
    expect(text).toContain('取完以后，个人账户就关闭了。')
    expect(text).toContain('家人共享给你用的钱（家庭共济）不能取。')
    await saveText('withdrawal possible')
    await openPage(phone, '/pages/money/balance/index', policyNotice)
    expect(await fenAt(phone, '#balance-total')).toBe(payout)
  })

  test('find institutions by name, kind and tier, and call one', async () => {
    await openPage(phone, guidePage('institutions'), '福州示范总医院')
    await saveText('institutions by name')
    await phone.tap('#institutions-tier-3')
    await phone.shown().locator('#institution-H350100001').waitFor({ state: 'detached' })
    await phone.tap('#institution-call-H350100003')
    const [call] = await phone.apiCalls('makePhoneCall')
    expect(JSON.stringify(call?.options)).toContain('0591-00000005')
    await phone.fill('#institutions-search', '没有这家')
    await phone.tap('#institutions-find')
    await phone.waitForText('没有找到')
    await phone.tap('#institutions-clear')
    await phone.shown().locator('#institution-H350100001').waitFor()
  })

  test('stay by name where the person refuses to say where they are, and say how to allow it', async () => {
    await phone.mock('getLocation', failure({ errMsg: 'getLocation:fail auth deny', error: 2001 }))
    await phone.tap('#institutions-near')
    await phone.shown().locator('#institutions-refused').waitFor()
    expect(await phone.text()).toContain('允许使用位置')
    expect(await phone.shown().locator('.institution').count()).toBe(5)
    await saveText('institutions without a place')
  })

  test('put the nearest first once they know, and keep nothing of it', async () => {
    await phone.mock('getLocation', { ...locations[platform] })
    await phone.tap('#institutions-near')
    await phone.shown().locator('#institutions-sorted').waitFor()
    await phone.waitForText('离你 500 米')
    const ids = await phone
      .shown()
      .locator('.institution')
      .evaluateAll((rows) => rows.map((row) => row.id))
    expect(ids[0]).toBe('institution-H350100001')
    await saveText('institutions by distance')
    expect(JSON.stringify(await phone.storage())).not.toMatch(/26\.07|119\.(29|30)/)
    expect(phone.logs.join()).not.toMatch(/26\.07|119\.(29|30)/)
    await phone.go('reLaunch', guidePage('institutions'))
    await phone.waitForText('福州示范总医院')
    expect(await phone.text()).not.toContain('离你')
  })

  test('keep what they showed when the city breaks down, and after a start without network', async () => {
    await openPage(phone, guidePage('where-to-ask'), '用自助服务机')
    town.host.faults.everything = '500'
    await pullDownUntilText(phone, '医保服务暂时不可用')
    expect(await phone.text()).toContain('12393')
    town.host.faults.everything = undefined
    await phone.tap('重试')
    await phone.shown().getByText('医保服务暂时不可用').first().waitFor({ state: 'detached' })
    await phone.setNetwork('none')
    await phone.restart()
    await openPage(phone, guidePage('where-to-ask'), '手机没有连上网络')
    expect(await phone.text()).toContain('12393')
    await openPage(phone, guidePage('deposit-estimate'), policyNotice)
    await phone.setNetwork('wifi')
  })

  test('follow whoever is signed in: a resident cannot take out what is not there', async () => {
    await signInAs(phone, 'mother')
    await openPage(phone, guidePage('withdrawal'), policyNotice)
    await phone.tap('#withdrawal-ground-EMIGRATION')
    await phone.tap('#withdrawal-run')
    await phone.waitForText('你在这里没有个人账户')
    expect(await phone.shown().locator('#withdrawal-payout').count()).toBe(0)
  })
})

describe('Every guide', () => {
  const screens = [
    'estimate of oneself',
    'withdrawal refused',
    'withdrawal possible',
    'institutions by name',
    'institutions without a place',
    'institutions by distance',
  ]

  test.each(screens)('%s says the same on both platforms', (screen) => {
    expect(screenTexts.alipay[screen]).toBe(screenTexts.weapp[screen] ?? 'never seen')
    expect(screenTexts.weapp[screen]).toMatchSnapshot()
  })
})
