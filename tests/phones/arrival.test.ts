import { assertNoErrors, type Phone } from '../simulator'
import { eventually } from './eventually'
import { openTown, platforms, type Town } from './town'

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => town.close())

const home = 'pages/home/index'

describe.each(platforms)('A link into the program, on %s', (platform) => {
  let phone: Phone
  beforeAll(async () => void (phone = await town.phoneOf('employee', platform, { query: { to: 'me' } })))

  afterEach(() => assertNoErrors(phone))

  const follow = (link: string): Promise<void> => phone.go('reLaunch', `/${home}?${link}`)
  const standOn = async (page: string): Promise<void> => expect((await phone.route()).path).toBe(page)

  test('is followed when the program starts', async () => {
    await eventually(() => standOn('pages/me/index'))
  })

  test.each([
    ['to=voucher&city=350100', 'pages/voucher/index'],
    ['to=consents', 'pages/identity/consents/index'],
    ['to=clear-phone', 'pages/identity/clear-phone/index'],
    ['to=access-log&chInfo=ch_city', 'pages/identity/access-log/index'],
    ['to=record&id=S000000001', 'pages/records/record/index'],
    ['to=%76oucher', 'pages/voucher/index'],
  ])('%s opens %s', async (link, page) => {
    await follow(link)
    await eventually(() => standOn(page))
  })

  test.each([
    ['to a screen nobody knows', 'to=nowhere'],
    ['with names every object has', 'to=__proto__&city=constructor'],
    ['with half a character', 'to=%E0%A4%A&city=%25'],
    ['to a record of no name', 'to=record&id=..%2F..%2Fme%3Fx%3D1'],
    ['of five thousand letters', `to=${'v'.repeat(5_000)}`],
    ['with an end in the middle', 'to=voucher%00'],
  ])('%s stays on home', async (_, link) => {
    await follow(link)
    await phone.page.waitForTimeout(1_000)
    await standOn(home)
  })
})
