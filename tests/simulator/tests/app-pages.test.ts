// Tests the sample app's pages and the navigation between them.
import { assertNoErrors } from '../index'
import { waitForLine, start } from './phones'
import { platforms } from './sample'

describe.each(platforms)('%s pages', (platform) => {
  const lab = { url: '/pages/lab/index?name=n1' }

  test('show what taps and typing change, and the figures count what it cost', async () => {
    const phone = await start(platform)
    await phone.waitForText('count 0')
    await phone.tap('add')
    await phone.waitForText('count 1')
    expect((await phone.setDataLog()).slice(0, 2).map(({ bytes }) => bytes)).toEqual([468, 64])
    await phone.fill('wx-input', '41')
    await phone.waitForText('count 41')
    await phone.tap('list')
    await phone.shown().getByText('row 49').waitFor({ state: 'attached' })
    expect(await phone.route()).toStrictEqual({
      path: 'pages/list/index',
      query: {},
      title: 'Home',
      depth: 2,
    })
    await phone.tap('‹')
    await phone.waitForText('count 41')
    const report = await phone.report()
    expect(report.pages).toHaveLength(2)
    expect(report.pages[1]?.firstSetDataBytes).toBeGreaterThan(4000)
    expect(report.firstRenderMs).toBeGreaterThan(0)
    assertNoErrors(phone)
  })

  test("tell lifecycle, canvas, queries and images to the app, each in its platform's way", async () => {
    const phone = await start(platform, lab)
    await waitForLine(phone, 'ready')
    await waitForLine(phone, platform === 'alipay' ? 'canvas:300x225' : 'canvas:120x80')
    await waitForLine(phone, 'rect:100x50')
    await waitForLine(phone, 'img:40')
    const pixel = await phone
      .shown()
      .locator('#cv canvas')
      .evaluate((node) => [
        ...((node as HTMLCanvasElement).getContext('2d')?.getImageData(10, 50, 1, 1).data ?? []),
      ])
    expect(pixel).toEqual([0, 128, 0, 255])
    expect((await phone.route()).title).toBe('Lab')
    assertNoErrors(phone)
  })

  test('open with a decoded query, nest 24 levels deep, and know where one may not go', async () => {
    const phone = await start(platform, lab)
    await phone.tap('#bad')
    await waitForLine(phone, 'nonav')
    await phone.tap('#nav')
    await phone.shown().locator('#deepbtn').waitFor()
    expect(await phone.shown().locator('#from').innerText()).toBe('实验 室')
    for (const n of [1, 2]) {
      await phone.tap('#deepbtn')
      await phone.waitForText(`deep ${n}`)
    }
    await phone.tap('#back')
    await waitForLine(phone, 'hide')
    expect((await phone.route()).depth).toBe(1)
    await phone.go('redirectTo', '/pages/deep/index?from=x')
    expect((await phone.route()).path).toBe('pages/deep/index')
    await phone.go('reLaunch', '/pages/index/index')
    expect(await phone.route()).toMatchObject({ path: 'pages/index/index', depth: 1 })
    assertNoErrors(phone)
  })

  test('in the tab bar stay alive, and a subpackage opens above them', async () => {
    const phone = await start(platform)
    await phone.tap('add')
    await phone.waitForText('count 1')
    await phone.tap('Me')
    await phone.waitForText('shows 1')
    await phone.waitForText('tab:1')
    await phone.tap('#nope')
    await phone.waitForText('refused')
    await phone.tap('Home')
    await phone.waitForText('count 1')
    await phone.tap('Me')
    await phone.waitForText('shows 2')
    await phone.tap('#sub')
    await phone.waitForText('sub 7')
    expect(await phone.page.locator('.sim-tabs').isHidden()).toBe(true)
    await phone.back()
    await phone.waitForText('shows 3')
    assertNoErrors(phone)
  })
})
