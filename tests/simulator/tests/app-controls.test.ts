// Tests the effect of touches on the sample app's controls.
import { assertNoErrors } from '../index'
import { waitForLine, start } from './phones'
import { platforms } from './sample'

describe.each(platforms)('%s controls', (platform) => {
  const lab = { url: '/pages/lab/index' }

  test('let a tap travel up until it is stopped, and a disabled button takes none', async () => {
    const phone = await start(platform, lab)
    await phone.tap('#inner')
    await waitForLine(phone, 'inner:inner:inner')
    await waitForLine(phone, 'outer')
    const outer = async (): Promise<number> => (await phone.text()).match(/^outer$/gm)?.length ?? 0
    const before = await outer()
    await phone.tap('#stop')
    await waitForLine(phone, 'stop')
    expect(await outer()).toBe(before)
    await phone.shown().locator('#dis').tap({ force: true })
    expect(await phone.text()).not.toContain('BAD')
    assertNoErrors(phone)
  })

  test('show in an empty field what may stand there, as its class and style say, until something does', async () => {
    const phone = await start(platform, lab)
    const empty = phone.shown().locator('#in .empty')
    const looks = await empty.evaluate((node) => {
      const { color, fontSize } = getComputedStyle(node)
      return { says: getComputedStyle(node, '::before').content, color, fontSize }
    })
    expect(looks).toEqual({ says: '"type"', color: 'rgb(1, 2, 3)', fontSize: '13px' })
    expect(await empty.isVisible()).toBe(true)
    await phone.fill('#in', 'hello')
    expect(await empty.isVisible()).toBe(false)
    expect(await phone.text()).not.toContain('type')
    assertNoErrors(phone)
  })

  test('report their values one by one and together as a form', async () => {
    const phone = await start(platform, lab)
    await phone.fill('#in', 'hello')
    await phone.shown().locator('#text', { hasText: 'hello' }).waitFor()
    await phone.fill('#ta', 'area')
    await phone.tap('#sw')
    await waitForLine(phone, 'sw:true')
    await phone.tap('#ry')
    await waitForLine(phone, 'radio:y')
    await phone.tap('#c1')
    await phone.tap('#c2')
    await waitForLine(phone, 'check:["1","2"]')
    await phone.tap('#submit')
    await waitForLine(
      phone,
      `form:${JSON.stringify({ in: 'hello', ta: 'area', sw: true, r: 'y', c: ['1', '2'] })}`,
    )
    await phone.tap('#pick')
    await phone.tap('p1')
    await waitForLine(phone, 'pick:1')
    assertNoErrors(phone)
  })

  test('keep their elements when a keyed list turns around, and a CustomWrapper updates by itself', async () => {
    const phone = await start(platform, lab)
    const first = await phone.shown().locator('.it').first().elementHandle()
    await phone.tap('#rev')
    await phone.page.waitForFunction(() => document.querySelector('.it')?.textContent === 'c')
    expect(await first?.innerText()).toBe('a')
    await phone.tap('#wrap')
    await phone.waitForText('wrap 1')
    const own = (await phone.setDataLog()).filter(({ path }) => path === 'custom-wrapper').at(-1)
    expect(own?.bytes).toBeLessThan(100)
    assertNoErrors(phone)
  })

  test("say when scrolling has reached their end, or the page's", async () => {
    const phone = await start(platform, lab)
    await phone
      .shown()
      .locator('#sv')
      .evaluate((node) => {
        node.scrollTop = 9999
      })
    await waitForLine(phone, 'lower')
    await phone.scrollToEnd()
    await waitForLine(phone, 'reachBottom')
    assertNoErrors(phone)
  })

  test('follow a swipe and a slide', async () => {
    const phone = await start(platform, lab)
    const swiper = phone.shown().locator('#sp')
    await swiper.scrollIntoViewIfNeeded()
    const box = await swiper.boundingBox()
    const session = await phone.page.context().newCDPSession(phone.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined ? [] : [{ x, y: box!.y + 50 }],
      })
    await touch('touchStart', 300)
    for (const x of [250, 180, 100]) await touch('touchMove', x)
    await touch('touchEnd')
    await waitForLine(phone, 'swiper:1')
    await phone.shown().locator('#sl input').fill('50')
    await waitForLine(phone, 'slider:50')
    assertNoErrors(phone)
  })
})
