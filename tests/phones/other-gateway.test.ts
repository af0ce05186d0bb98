import { assertNoErrors } from '../simulator'
import { openOtherGateway, type OtherGateway } from './other-gateway'
import { recordsPage } from './records-on-screen'
import { openTown, platforms, waitForCode, type Town } from './town'

describe.each(platforms)('A gateway of another make, on %s', (platform) => {
  let town: Town
  let gateway: OtherGateway
  beforeAll(async () => {
    town = await openTown()
    gateway = await openOtherGateway(town)
  })
  afterAll(() => Promise.all([gateway.close(), town.close()]))

  test('serves the whole app: signing in, balance, code, records, signing out', async () => {
    const phone = await town.phone(platform, { baseUrl: gateway.url })
    await phone.tap('#sign-in')
    await phone.tap('#demo-employee')
    await phone.waitForText('个人账户余额')
    const [putOff = 0, again = 0] = gateway.askedForMe
    expect(again - putOff).toBeGreaterThan(1_500)
    await phone.tap('#home-voucher')
    await waitForCode(phone)
    await phone.go('navigateTo', recordsPage)
    await phone.waitForText('全部 共')
    await phone.go('switchTab', '/pages/me/index')
    await phone.waitForText('*海宁')
    await phone.tap('#sign-out')
    await phone.waitForText('登录后可以使用')
    expect(town.host.journal.world.sessionsByAccess.size).toBeGreaterThan(0)
    expect([...town.host.journal.world.sessionsByAccess.values()].every(({ ended }) => ended)).toBe(true)
    assertNoErrors(phone)
  })
})
