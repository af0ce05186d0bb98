import { mainSentences } from '@/words/main-sentences'
import { assertNoErrors, type Phone } from '../simulator'
import { clientsOfScreens } from './clients-under-test'
import { chooseDisplay, openScreen, preparePersonWithEverything, screensOf } from './every-screen'
import { brokenLayout } from './layout-of'
import { openTown, platforms, type Town } from './town'

let town: Town
let ids: Readonly<Record<string, string>>
beforeAll(async () => {
  town = await openTown()
  ids = await preparePersonWithEverything(town)
})
afterAll(() => town.close())

/** Opens every screen; returns those that are blank or broken, with what was found. */
async function brokenScreens(phone: Phone, screens: readonly string[]): Promise<Record<string, string[]>> {
  const broken: Record<string, string[]> = {}
  for (const screen of screens) {
    const found = await openScreen(phone, screen, ids).then(
      () => brokenLayout(phone),
      () => ['stays blank'],
    )
    if (found.length > 0) broken[screen] = found
  }
  town.pass(60_000)
  return broken
}

const looks = {
  standard: { size: 'standard', viewport: { width: 375, height: 667 } },
  small: { size: 'largest', viewport: { width: 320, height: 640 } },
  drawn: undefined,
} as const

describe.each(platforms)('On %s', (platform) => {
  test.each(clientsOfScreens)(
    'every screen opens whole, without an error, on the client %s with seed %i, look %s, in %s',
    async (client, seed, look, language) => {
      const { size, viewport } = looks[look] ?? {}
      const phone = await town.phoneOf('employee', platform, { client, seed, ...(viewport && { viewport }) })
      await phone.waitForText(mainSentences['zh-Hans'].home.balance)
      await chooseDisplay(phone, size ?? (seed % 2 ? 'standard' : 'largest'), language)
      expect(await brokenScreens(phone, screensOf(platform))).toEqual({})
      assertNoErrors(phone)
    },
  )
})
