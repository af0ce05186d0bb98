// Habits of a client that concern its screen, its keyboard and its storage, each shown on the sample app.
import type { Phone } from '../index'
import { start, waitForLine } from './phones'
import { platforms } from './sample'

const lab = { url: '/pages/lab/index' }
const device = { url: '/pages/device/index' }

const lowerEdgeOf = (phone: Phone, id: string): Promise<number> =>
  phone.page.evaluate((at) => document.querySelector(at)!.getBoundingClientRect().bottom, id)

const typed = (phone: Phone): Promise<string> => phone.shown().locator('#in input').inputValue()

describe.each(platforms)('on %s', (platform) => {
  test('the keyboard covers the lower part of the screen, the page moves up, and a touch still hits what it was aimed at', async () => {
    const phone = await start(platform, {
      ...lab,
      habits: { keyboard: 0.4 },
      viewport: { width: 375, height: 667 },
    })
    const keyboard = phone.page.locator('.sim-keyboard')
    expect(await keyboard.isVisible()).toBe(false)
    const field = phone.shown().locator('#in')
    // The field is brought to the lower edge, where the keyboard will be.
    await field.evaluate((node) => node.scrollIntoView({ block: 'end' }))
    expect(await lowerEdgeOf(phone, '#in')).toBeGreaterThan(400)
    await field.tap()
    await keyboard.waitFor()
    expect(await lowerEdgeOf(phone, '#in')).toBeLessThanOrEqual(0.6 * 667)
    await phone.type('#in', 'abc')
    await phone.tap('#stop')
    await waitForLine(phone, 'stop')
    await keyboard.waitFor({ state: 'hidden' })
    expect(await typed(phone)).toBe('abc')
  })

  test('what lies below the keyboard is reached by putting the keyboard away', async () => {
    const phone = await start(platform, {
      ...lab,
      habits: { keyboard: 0.9 },
      viewport: { width: 375, height: 667 },
    })
    await phone.tap('#in')
    await phone.page.locator('.sim-keyboard').waitFor()
    await phone.tap('#ry')
    await waitForLine(phone, 'radio:y')
  })

  test('the lower edge of the screen is the phone’s own', async () => {
    const phone = await start(platform, { ...lab, habits: { safeAreaPt: 34 } })
    const inset = await phone.page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'))
      probe.style.paddingBottom = 'env(safe-area-inset-bottom)'
      return getComputedStyle(probe).paddingBottom
    })
    expect(inset).toBe('34px')
  })

  test('letters that come while earlier ones are written back late are typed all the same', async () => {
    const phone = await start(platform, lab)
    await phone.compose('#in', ['n', 'ni', 'nih', 'niha', 'nihao'], '你好')
    await phone.shown().locator('#text', { hasText: '你好' }).waitFor()
    expect(await typed(phone)).toBe('你好')
  })

  test('a start finds what was stored cleared, or cut in half', async () => {
    const stored = async (storage: 'cleared' | 'halved'): Promise<unknown> => {
      const phone = await start(platform, { ...device, habits: { storage } })
      await phone.setStorage('text', '0123456789')
      await phone.restart()
      return phone.getStorage('text')
    }
    expect(await stored('cleared')).toBeUndefined()
    expect(await stored('halved')).toBe('01234')
  })

  test('some clients show the app once more when the brightness is set', async () => {
    const phone = await start(platform, { ...device, habits: { shows: 'again' } })
    await phone.tap('#bright')
    await waitForLine(phone, /^brightness 1/)
    const lines = await phone.shown().locator('.line').allInnerTexts()
    expect(lines.filter((line) => line.trim() === 'show')).toHaveLength(2)
  })
})
