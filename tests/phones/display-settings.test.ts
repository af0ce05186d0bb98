import { mainSentences } from '@/words/main-sentences'
import { assertNoErrors, type Phone } from '../simulator'
import { startTime, openTown, platforms, voucherPage, waitForCode, type Town } from './town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const { en } = mainSentences
const tabs = (phone: Phone): Promise<string[]> => phone.page.locator('.sim-tabs button').allInnerTexts()
const title = (phone: Phone): Promise<string> => phone.page.locator('.sim-title').innerText()

/** Returns the size of running text on the page shown, in points. */
const textPt = (phone: Phone): Promise<number> =>
  phone
    .shown()
    .locator('.page-frame')
    .evaluate((node) => parseFloat(getComputedStyle(node).fontSize))

describe.each(platforms)('On %s', (platform) => {
  test('elder mode is one touch on home: larger at once, the code, the money, records, family and a call, nothing else', async () => {
    const phone = await town.phoneOf('retiree', platform, { now: startTime })
    await phone.waitForText('最近的使用记录')
    expect(await textPt(phone)).toBe(16)
    await phone.tap('#home-elder')
    await phone.waitForText('标准版')
    expect(await textPt(phone)).toBe(20)
    const text = await phone.text()
    for (const kept of [
      '出示医保凭证',
      '个人账户余额',
      '全部使用记录',
      '家庭共济和亲情账户',
      '打电话问医保（12393）',
    ]) {
      expect(text).toContain(kept)
    }
    expect(text).not.toContain('最近的使用记录')
    await phone.tap('#home-help')
    expect((await phone.apiCalls('makePhoneCall')).length).toBe(1)
    const storage = await phone.storage()
    const again = await town.phone(platform, { now: startTime, storage })
    await again.waitForText('标准版')
    expect(await textPt(again)).toBe(20)
    await again.tap('#home-elder')
    await again.waitForText('最近的使用记录')
    assertNoErrors(again)
  })

  test('whoever is not signed in is led from the call for help to the hotlines of a place they choose', async () => {
    const phone = await town.phone(platform, { now: startTime, fontSizeSetting: 22 })
    await phone.tap('#home-help')
    await phone.waitForText('请选择参加医保的地方')
    await phone.tap('#guide-place-350100')
    await phone.waitForText('医保热线：参保、报销、凭证')
    await phone.tap('#ask-call-12393')
    expect(JSON.stringify((await phone.apiCalls('makePhoneCall'))[0]?.options)).toContain('"12393"')
    assertNoErrors(phone)
  })

  test('a phone with large text starts in elder mode, and the choice on the phone is stronger', async () => {
    const phone = await town.phone(platform, { now: startTime, fontSizeSetting: 22 })
    await phone.waitForText('标准版')
    await phone.tap('#home-elder')
    await phone.waitForText('长辈版')
    const again = await town.phone(platform, {
      now: startTime,
      fontSizeSetting: 22,
      storage: await phone.storage(),
    })
    await again.waitForText('长辈版')
    expect(await textPt(again)).toBe(16)
  })

  test('English is found without reading Chinese, names pages and tabs too, stays, and is renewed with a new release', async () => {
    const phone = await town.phoneOf('retiree', platform, { now: startTime })
    await phone.waitForText('个人账户余额')
    await phone.tap('#home-display')
    await phone.tap('#language-en')
    await phone.waitForText(en.home.balance)
    expect(await tabs(phone)).toEqual([en.tabs.home, en.tabs.voucher, en.tabs.me])
    await phone.go('switchTab', voucherPage)
    await waitForCode(phone)
    expect(await title(phone)).toBe(en.voucher.title)
    expect(await phone.text()).toContain(en.voucher.waiting)

    const storage = await phone.storage()
    const again = await town.phone(platform, { now: startTime, storage })
    await again.waitForText(en.home.balance)
    expect(await tabs(again)).toEqual([en.tabs.home, en.tabs.voucher, en.tabs.me])

    const old = String(storage['yibao.language']).replace(/("release":")\w+/, '$1older')
    const updated = await town.phone(platform, {
      now: startTime,
      storage: { ...storage, 'yibao.language': old },
    })
    await updated.waitForText(en.home.balance)
    expect(String((await updated.storage())['yibao.language'])).not.toContain('older')
    assertNoErrors(updated)
  })

  test('both stay when somebody signs out, and go with everything else from the phone', async () => {
    const phone = await town.phoneOf('retiree', platform, { now: startTime })
    await phone.waitForText('个人账户余额')
    await phone.tap('#home-elder')
    await phone.tap('#home-display')
    await phone.tap('#language-en')
    await phone.waitForText(en.home.balance)
    await phone.go('switchTab', '/pages/me/index')
    await phone.tap('#sign-out')
    await phone.waitForText(en.app.signedOutTitle)
    await phone.tap('#me-clearPhone')
    await phone.tap('#clear-phone')
    await phone.waitForText('登录后可以使用')
    expect(await textPt(phone)).toBe(16)
    expect(Object.keys(await phone.storage())).toEqual([])
    expect(await tabs(phone)).toEqual(['首页', '凭证', '我的'])
  })
})
