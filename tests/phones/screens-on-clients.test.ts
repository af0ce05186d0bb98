import { mainSentences } from '@/words/main-sentences'
import { assertNoErrors, type Phone } from '../simulator'
import { clientsOfScreensOn, measuresOf } from './clients-under-test'
import { chooseDisplay, openScreen, preparePersonWithEverything, screensOf } from './every-screen'
import { brokenLayout } from './layout-of'
import { differentLooks } from './looks-of-clients'
import { openTown, platforms, type Town } from './town'

let town: Town
let ids: Readonly<Record<string, string>>
beforeAll(async () => {
  town = await openTown()
  ids = await preparePersonWithEverything(town)
})
afterAll(() => town.close())

type Inspect = (phone: Phone) => Promise<string[]>

/** Opens every screen; returns those that are blank or of which something was found. */
async function brokenScreens(
  phone: Phone,
  screens: readonly string[],
  inspect: Inspect,
): Promise<Record<string, string[]>> {
  const broken: Record<string, string[]> = {}
  for (const screen of screens) {
    const found = await openScreen(phone, screen, ids).then(
      () => inspect(phone),
      () => ['stays blank'],
    )
    if (found.length > 0) broken[screen] = found
  }
  town.pass(60_000)
  return broken
}

const layoutAndLooks: Inspect = async (phone) => [
  ...(await brokenLayout(phone)),
  ...(await differentLooks(phone)),
]
/** The clients on which the looks are compared: one for each size. */
const compared: readonly unknown[] = ['plain', 'bare']

describe.each(platforms)('On %s', (platform) => {
  test.each(clientsOfScreensOn(platform))(
    'every screen opens whole, without an error, on the client %s with seed %i, look %s, in %s',
    async (client, seed, look, language) => {
      const { size, viewport } = measuresOf[look] ?? {}
      const phone = await town.phoneOf('employee', platform, { client, seed, ...(viewport && { viewport }) })
      await phone.waitForText(mainSentences['zh-Hans'].home.balance)
      await chooseDisplay(phone, size ?? (seed % 2 ? 'standard' : 'largest'), language)
      const inspect = compared.includes(client) ? layoutAndLooks : brokenLayout
      expect(await brokenScreens(phone, screensOf(platform), inspect)).toEqual({})
      assertNoErrors(phone)
    },
  )
})

test('a look that a client lends is found', async () => {
  const phone = await town.phoneOf('employee', 'weapp', {})
  await phone.waitForText(mainSentences['zh-Hans'].home.balance)
  expect(await differentLooks(phone)).toEqual([])
  await phone.page.evaluate(() => {
    const page = document.querySelector('.wx-page:not(.behind)')!
    page.append(document.createElement('wx-button'))
  })
  expect((await differentLooks(phone)).join('\n')).toMatch(/alipay: wx-button at .* instead of wx-button at/)
})
