import { assertNoErrors, type Phone } from '../simulator'
import { eventually } from './eventually'
import { openTown, platforms, startTime, type Town } from './town'

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => town.close())

const guides = '/pages/guides/guides/index'
const display = '/pages/settings/display/index'

/** Opens these pages upon home, and then display settings until the client takes no more. */
async function fullStack(phone: Phone, pages: readonly string[]): Promise<void> {
  for (const page of pages) await phone.go('navigateTo', page)
  while ((await phone.route()).depth < 10) await phone.go('navigateTo', display)
}

describe.each(platforms)('On %s, above nine pages', (platform) => {
  test('a touch that opens a page replaces the one shown', async () => {
    const phone = await town.phoneOf('employee', platform, { now: startTime })
    await fullStack(phone, [])
    await phone.go('redirectTo', guides)
    await phone.tap('#guide-estimate')
    await eventually(async () =>
      expect(await phone.route()).toMatchObject({ path: 'pages/guides/estimate/index', depth: 10 }),
    )
    assertNoErrors(phone)
  })

  test('a touch that opens a page which lies below goes back to it', async () => {
    const phone = await town.phoneOf('employee', platform, { now: startTime })
    await fullStack(phone, ['/pages/guides/estimate/index'])
    await phone.go('redirectTo', guides)
    await phone.tap('#guide-estimate')
    await eventually(async () =>
      expect(await phone.route()).toMatchObject({ path: 'pages/guides/estimate/index', depth: 2 }),
    )
    assertNoErrors(phone)
  })
})
