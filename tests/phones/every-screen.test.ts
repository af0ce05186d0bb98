import { mainSentences } from '@/words/main-sentences'
import type { Language } from '@/words/language'
import { languages } from '@/words/language'
import { assertNoErrors, type Phone, type PlatformName } from '../simulator'
import { violations } from './axe-of'
import { openScreen, screensOf, somebodyWithEverything } from './every-screen'
import { brokenLayout } from './layout-of'
import { smallTargets } from './small-targets'
import { noon, openTown, platforms, type Town } from './town'

let town: Town
let things: Readonly<Record<string, string>>

beforeAll(async () => {
  town = await openTown()
  things = await somebodyWithEverything(town)
})
afterAll(() => town.close())

/** What is wrong with each screen, by its name. */
async function everyScreen(
  phone: Phone,
  platform: PlatformName,
  look: () => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const wrong: Record<string, string[]> = {}
  for (const screen of screensOf(platform)) {
    await openScreen(phone, screen, things)
    const found = await look()
    if (found.length > 0) wrong[screen] = found
  }
  town.pass(60_000)
  return wrong
}

const startOn = async (
  platform: PlatformName,
  viewport: { width: number; height: number },
): Promise<Phone> => {
  const phone = await town.phoneOf('employee', platform, { now: noon, viewport, deviceScaleFactor: 1 })
  await phone.waitForText(mainSentences['zh-Hans'].home.balance)
  return phone
}

/** So high that no page scrolls: axe judges colours only where they are in sight. */
const wholePages = { width: 375, height: 3_000 }

/** On the page of text size and language, the way somebody finds it. */
async function choose(phone: Phone, size: string, language: Language): Promise<void> {
  await openScreen(phone, 'settings/display', things)
  await phone.tap(`#text-size-${size}`)
  await phone.shown().locator(`#text-size-${size}[aria-checked="true"]`).waitFor()
  if (language === 'zh-Hans') return
  await phone.tap(`#language-${language}`)
  await phone.waitForText(mainSentences[language].home.balance)
}

describe.each(platforms)('Every screen on %s', (platform) => {
  test('can be heard and touched: no violation of any rule of axe that applies, no target below 44 points', async () => {
    const phone = await startOn(platform, wholePages)
    const look = async () => [...(await violations(phone)), ...(await smallTargets(phone, 44))]
    expect(await everyScreen(phone, platform, look)).toEqual({})
    for (const sheet of ['#voucher-trouble', '#voucher-show-digits']) {
      await openScreen(phone, 'voucher', things)
      await phone.tap(sheet)
      expect(await violations(phone)).toEqual([])
    }
    assertNoErrors(phone)
  })

  test('in elder mode: no target below 60 points, nothing too pale', async () => {
    const phone = await startOn(platform, wholePages)
    await choose(phone, 'large', 'zh-Hans')
    const look = async () => [...(await violations(phone)), ...(await smallTargets(phone, 60))]
    expect(await everyScreen(phone, platform, look)).toEqual({})
  })

  test.each(languages)(
    'in %s, at 30 points on the narrowest phone: nothing is cut, covered or beyond the edge',
    async (language) => {
      const phone = await startOn(platform, { width: 320, height: 640 })
      await choose(phone, 'largest', language)
      expect(await everyScreen(phone, platform, () => brokenLayout(phone))).toEqual({})
      assertNoErrors(phone)
    },
  )
})

describe('The looks above', () => {
  test('find text that is cut, covered, beyond the edge or too pale, and what is too small or has no name', async () => {
    const phone = await startOn('weapp', wholePages)
    expect([
      ...(await brokenLayout(phone)),
      ...(await violations(phone)),
      ...(await smallTargets(phone, 44)),
    ]).toEqual([])
    await phone.page.evaluate(() => {
      const page = document.querySelector('.wx-page:not(.behind)')!
      page.insertAdjacentHTML('afterbegin', '<p style="color:#ccc;background:#fff">pale words</p>')
      page.insertAdjacentHTML(
        'beforeend',
        `<p style="white-space:nowrap;width:2000px">beyond</p>
         <p style="overflow:hidden;width:20px;white-space:nowrap">cut text</p>
         <p style="height:0;margin:0">under</p><p style="margin:0">over</p>
         <div role="button" style="width:20px;height:20px;margin:40px"></div>`.replace(
          'beyond</p>',
          `${'beyond '.repeat(60)}</p>`,
        ),
      )
    })
    const layout = (await brokenLayout(phone)).join('\n')
    expect(layout).toMatch(/beyond the edge: beyond/)
    expect(layout).toMatch(/cut: cut text/)
    expect(layout).toMatch(/on each other: under \/ over/)
    expect((await violations(phone)).join('\n')).toMatch(/aria-command-name[^]*color-contrast/)
    expect(await smallTargets(phone, 44)).toEqual([expect.stringContaining('20 × 20')])
  })
})
