// Tests the start of a phone, and a test's control of its clock and its requests.
import { assertNoErrors, launch, launchBrowser } from '../index'
import { alipayProgram, weappProgram } from './hand-written'
import { afterThisTest, waitForLine, start } from './phones'
import { programFolder } from './programs'
import { platforms } from './sample'

describe.each(platforms)('%s launch', (platform) => {
  const device = { url: '/pages/device/index?id=7' }

  test('gives the app its options, font size, language, and rpx of its width', async () => {
    const phone = await start(platform, {
      ...device,
      query: { from: '医保' },
      scene: 1092,
      fontSizeSetting: 23,
      locale: 'en',
      viewport: { width: 320, height: 568 },
    })
    await waitForLine(phone, /^\{.*"id":"7".*"from":"医保"/)
    await phone.tap('#scene')
    await waitForLine(phone, /^scene 1092 pages\/device\/index \{"id":"7","from":"医保"\}/)
    await phone.tap('#info')
    await waitForLine(phone, /^font 23 lang en width 320$/)
    const width = await phone
      .shown()
      .locator('#tall')
      .evaluate((node) => node.getBoundingClientRect().width)
    expect(Math.abs(width - (200 * 320) / 750)).toBeLessThan(0.1)
    assertNoErrors(phone)
  })

  test('tells the app of background and foreground', async () => {
    const phone = await start(platform, { ...device, scene: 1092 })
    await waitForLine(phone, 'show')
    await phone.hide()
    expect(await phone.getStorage('hidden')).toBe(true)
    await phone.show({ scene: 1089 })
    await waitForLine(phone, 'hide')
    expect(phone.logs).toEqual(expect.arrayContaining(['app hide', 'app show 1089']))
    assertNoErrors(phone)
  })

  test('sets the clock, which then moves only when told', async () => {
    const phone = await start(platform, { ...device, now: new Date('2030-01-02T03:04:00Z') })
    await phone.tap('#now')
    await waitForLine(phone, 'now 2030-01-02T03:04')
    await phone.tap('#later')
    await phone.page.waitForTimeout(100)
    expect(await phone.shown().locator('.line', { hasText: 'later' }).count()).toBe(0)
    await phone.advance(61_000)
    await waitForLine(phone, 'later')
    await phone.tap('#now')
    await waitForLine(phone, 'now 2030-01-02T03:05')
    assertNoErrors(phone)
  })

  test('lets a test answer requests, or let them time out', async () => {
    const seen: string[] = []
    const phone = await start(platform, {
      ...device,
      async onRequest({ url }) {
        seen.push(url)
        if (url.includes('slow')) throw Object.assign(new Error('timeout'), { name: 'TimeoutError' })
        return { data: { ok: 1 } }
      },
    })
    await phone.tap('#get')
    await waitForLine(phone, 'got 200 {"ok":1}')
    expect(seen).toEqual(['https://api.example.com/v1/x?q=%E4%BD%A0'])
    await phone.tap('#timeout')
    await waitForLine(phone, /^timeout failed .*timeout/)
    assertNoErrors(phone)
  })
})

test('one browser serves several phones and stays open when they close', async () => {
  const browser = await launchBrowser()
  afterThisTest(() => browser.close())
  for (const [platform, files] of [
    ['weapp', weappProgram],
    ['alipay', alipayProgram],
  ] as const) {
    const phone = await launch({ dist: programFolder(files), platform, browser })
    await phone.waitForText('n=0')
    assertNoErrors(phone)
    await phone.close()
  }
  expect(browser.isConnected()).toBe(true)
})

test('a phone that was given no browser closes its own', async () => {
  const phone = await launch({ dist: programFolder(weappProgram), platform: 'weapp' })
  await phone.waitForText('n=0')
  const browser = phone.page.context().browser()
  await phone.close()
  expect(browser?.isConnected()).toBe(false)
})
