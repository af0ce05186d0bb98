import { mainSentences } from '@/words/main-sentences'
import { assertNoErrors, type Phone } from '../simulator'
import { clientsOfTouches, measuresOf, screensToTouch } from './clients-under-test'
import { eventually } from './eventually'
import { chooseDisplay, openScreen, preparePersonWithEverything, screensOf } from './every-screen'
import { brokenLayout } from './layout-of'
import { openTown, platforms, type Town } from './town'

/** Selects all that a person can touch. */
const touchable = 'wx-button, wx-picker, wx-input, [role="button"], [role="radio"], [role="checkbox"]'
/** Selects of these what is chosen already, and what cannot be chosen now. */
const settled = '[disabled], [aria-checked="true"], [aria-disabled="true"]'

/** The time after which a thing that was there before is believed to be gone, ms. */
const goneMs = 3_000

/** The abilities of the client by which a touch may be answered outside the page. */
const answers =
  /^(makePhoneCall|set[Cc]lipboard|show|confirm|openPrivacyContract|shareFileMessage|getLocation)/

/** Describes all that a touch may change: the page, what lies over it, where one is, what is asked of the client and the city. */
async function momentOf(phone: Phone): Promise<string> {
  const calls = (await phone.apiCalls()).filter(({ name, options }) => {
    const { method = 'GET' } = (options ?? {}) as { method?: string }
    return answers.test(name) || (name === 'request' && method !== 'GET')
  })
  const seen = await phone.page.evaluate(() => {
    const page = document.querySelector<HTMLElement>('.wx-page:not(.behind)')
    const typing = document.activeElement?.closest('wx-input')?.id
    return [page?.innerHTML, document.querySelector('.sim-overlays')?.innerHTML, typing].join('\n')
  })
  // The seconds pass without a touch.
  return [(await phone.route()).path, seen.replace(/\d+/g, ''), calls.length].join('\n')
}

/** Touches each thing on a screen, every time on the screen opened anew; returns those that do nothing. */
async function deadTouches(
  phone: Phone,
  screen: string,
  ids: Readonly<Record<string, string>>,
): Promise<string[]> {
  const dead: string[] = []
  const things = phone.shown().locator(touchable)
  await openScreen(phone, screen, ids)
  const count = await things.count()
  const kinds = new Map<string, number>()
  for (let n = 0; n < count; n += 1) {
    const thing = things.nth(n)
    const isSettled = await thing
      .evaluate((node, selector) => node.matches(selector), settled, { timeout: goneMs })
      .catch(() => undefined)
    // A touch before has changed what the screen offers, and the client may be late to draw it.
    if (isSettled === undefined) break
    if (isSettled) continue
    // Of the entries of a list, which have the same name but for its end, two are touched.
    const kind = (await thing.getAttribute('id'))?.replace(/\w*\d\w*$/, '…') ?? `${n}`
    const alike = (kinds.get(kind) ?? 0) + 1
    kinds.set(kind, alike)
    if (alike > 2 || !(await thing.isVisible())) continue
    const name = (await thing.innerText()) || (await thing.getAttribute('aria-label')) || `${n}`
    const before = await momentOf(phone)
    await thing.tap()
    await eventually(async () => expect(await momentOf(phone)).not.toBe(before)).catch(() => dead.push(name))
    dead.push(...(await brokenLayout(phone)).map((fault) => `${name}: ${fault}`))
    const cancel = phone.page.locator('.sim-modal footer button, .sim-sheet button').first()
    if (await cancel.isVisible()) await cancel.tap()
    await openScreen(phone, screen, ids)
  }
  return dead
}

describe.each(platforms)('On %s', (platform) => {
  describe.each(clientsOfTouches)(
    'with the client %s, seed %i, look %s, in %s',
    (client, seed, look, language) => {
      let town: Town
      afterEach(() => town.close())
      // Each screen has a city and a phone of its own, because some touches change them.
      test.each(screensToTouch(screensOf(platform)))(
        'nothing on %s can be touched in vain',
        async (screen) => {
          town = await openTown()
          const ids = await preparePersonWithEverything(town)
          const { size = 'standard', viewport } = measuresOf[look] ?? {}
          const phone = await town.phoneOf('employee', platform, {
            client,
            seed,
            ...(viewport && { viewport }),
          })
          await phone.waitForText(mainSentences['zh-Hans'].home.balance)
          await chooseDisplay(phone, size, language)
          expect(await deadTouches(phone, screen, ids)).toEqual([])
          assertNoErrors(phone)
          await town.close()
        },
      )
    },
  )
})
