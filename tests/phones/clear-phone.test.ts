import { assertNoErrors, type Phone } from '../simulator'
import { untilEmptied } from './phone-actions'
import { openTown, platforms, type Town } from './town'

describe.each(platforms)('Clearing this phone, on %s', (platform) => {
  let town: Town
  let phone: Phone
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())
  afterEach(() => assertNoErrors(phone))
  const clear = async (): Promise<void> => {
    await phone.tap('#me-clearPhone')
    await phone.waitForText('不会改变')
    await phone.tap('#clear-phone')
    await phone.shown().locator('#home-voucher').waitFor()
  }

  test('says what goes and what stays, leaves nothing written or remembered, and works when nobody is signed in', async () => {
    phone = await town.phoneOf('two-places', platform)
    await phone.waitForText('个人账户余额')
    const session = await phone.getStorage('yibao.session')
    await phone.tap('#notice-place')
    await phone.tap('#place-350100')
    await phone.shown().locator('#place-110000.link-row').waitFor()
    await phone.go('switchTab', '/pages/me/index')
    await phone.tap('#me-clearPhone')
    await phone.waitForText('会从这台手机上清掉')
    await phone.tap('#clear-phone-not')
    await phone.waitForText('*远行')
    expect(Object.keys(await phone.storage())).toContain('yibao.recentPlaces')

    await clear()
    await phone.waitForText('登录后可以使用')
    expect(await phone.storage()).toEqual({})

    await phone.setStorage('yibao.session', session)
    await phone.restart()
    await phone.waitForText('登录后可以使用')
    expect(await phone.storage()).toEqual({})

    await phone.tap('#sign-in')
    await phone.fill('#sign-in-phone', '13800000008')
    await phone.go('switchTab', '/pages/me/index')
    await clear()
    await phone.tap('#sign-in')
    await phone.shown().locator('#sign-in-phone').waitFor()
    await untilEmptied(phone, '#sign-in-phone')
    expect(await phone.storage()).toEqual({})
  })
})
