import { assertNoErrors, type Phone } from '../simulator'
import { openTown, platforms, type Town } from './town'

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => town.close())

const home = 'pages/home/index'

describe.each(platforms)('A link into the program, on %s', (platform) => {
  let phone: Phone
  beforeAll(async () => void (phone = await town.phoneOf('employee', platform, { query: { to: 'me' } })))

  /** Where a person is a moment after following a link. */
  async function arrivedAt(link?: string): Promise<string> {
    if (link !== undefined) await phone.go('reLaunch', `/${home}?${link}`)
    for (let n = 0; n < 20 && (await phone.route()).path === home; n += 1) await phone.page.waitForTimeout(50)
    assertNoErrors(phone)
    return (await phone.route()).path
  }

  test('is followed when the program starts', async () => {
    expect(await arrivedAt()).toBe('pages/me/index')
  })

  test.each([
    ['to=voucher&city=350100', 'pages/voucher/index'],
    ['to=consents', 'pages/identity/consents/index'],
    ['to=clear-phone', 'pages/identity/clear-phone/index'],
    ['to=access-log&chInfo=ch_city', 'pages/identity/access-log/index'],
    ['to=record&id=S000000001', 'pages/records/detail/index'],
    ['to=%76oucher', 'pages/voucher/index'],
  ])('%s opens %s', async (link, page) => {
    expect(await arrivedAt(link)).toBe(page)
  })

  test.each([
    ['to a screen nobody knows', 'to=nowhere'],
    ['with names every object has', 'to=__proto__&city=constructor'],
    ['with half a character', 'to=%E0%A4%A&city=%25'],
    ['to a record of no name', 'to=record&id=..%2F..%2Fme%3Fx%3D1'],
    ['of five thousand letters', `to=${'v'.repeat(5_000)}`],
    ['with an end in the middle', 'to=voucher%00'],
  ])('%s stays on home', async (_, link) => {
    expect(await arrivedAt(link)).toBe(home)
  })
})
