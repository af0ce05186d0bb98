import { mainSentences } from '@/words/main-sentences'
import { assertNoErrors, type Phone, type PlatformName } from '../simulator'
import { axeViolations } from './axe-of'
import { chooseDisplay, openScreen, screensOf, preparePersonWithEverything } from './every-screen'
import { brokenLayout } from './layout-of'
import { smallTargets } from './small-targets'
import { startTime, openTown, platforms, type Town } from './town'

let town: Town
let idsByScreen: Readonly<Record<string, string>>

beforeAll(async () => {
  town = await openTown()
  idsByScreen = await preparePersonWithEverything(town)
})
afterAll(() => town.close())

/** Opens every screen and returns the problems that `inspect` finds, by the screen's name. */
async function problemsByScreen(
  phone: Phone,
  platform: PlatformName,
  inspect: () => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const problems: Record<string, string[]> = {}
  for (const screen of screensOf(platform)) {
    await openScreen(phone, screen, idsByScreen)
    const found = await inspect()
    if (found.length > 0) problems[screen] = found
  }
  town.pass(60_000)
  return problems
}

const startOn = async (
  platform: PlatformName,
  viewport: { width: number; height: number },
): Promise<Phone> => {
  const phone = await town.phoneOf('employee', platform, { now: startTime, viewport, deviceScaleFactor: 1 })
  await phone.waitForText(mainSentences['zh-Hans'].home.balance)
  return phone
}

/** A viewport so high that no page scrolls: axe judges colours only where they are visible. */
const wholePages = { width: 375, height: 3_000 }

describe.each(platforms)('Every screen on %s', (platform) => {
  test('can be heard and touched: no violation of any rule of axe that applies, no target below 44 points', async () => {
    const phone = await startOn(platform, wholePages)
    const inspect = async () => [...(await axeViolations(phone)), ...(await smallTargets(phone, 44))]
    expect(await problemsByScreen(phone, platform, inspect)).toEqual({})
    for (const sheet of ['#voucher-trouble', '#voucher-show-digits']) {
      await openScreen(phone, 'voucher', idsByScreen)
      await phone.tap(sheet)
      expect(await axeViolations(phone)).toEqual([])
    }
    assertNoErrors(phone)
  })

  test('in elder mode: no target below 60 points, nothing too pale', async () => {
    const phone = await startOn(platform, wholePages)
    await chooseDisplay(phone, 'large', 'zh-Hans')
    const inspect = async () => [...(await axeViolations(phone)), ...(await smallTargets(phone, 60))]
    expect(await problemsByScreen(phone, platform, inspect)).toEqual({})
  })
})

describe('The looks above', () => {
  test('find text that is cut, covered, beyond the edge or too pale, and what is too small or has no name', async () => {
    const phone = await startOn('weapp', wholePages)
    expect([
      ...(await brokenLayout(phone)),
      ...(await axeViolations(phone)),
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
    expect((await axeViolations(phone)).join('\n')).toMatch(/aria-command-name[^]*color-contrast/)
    expect(await smallTargets(phone, 44)).toEqual([expect.stringContaining('20 × 20')])
  })
})
