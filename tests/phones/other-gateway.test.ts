import { assertNoErrors } from '../simulator'
import { formulaName, openOtherGateway, recordNumberPrefix, type OtherGateway } from './other-gateway'
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

  test('serves the whole app: signing in, balance, code, records and their table, signing out', async () => {
    const phone = await town.phone(platform, { baseUrl: gateway.url })
    await phone.tap('#sign-in')
    await phone.tap('#demo-employee')
    await phone.waitForText('个人账户余额')
    const [putOff = 0, again = 0] = gateway.askedForMe
    expect(again - putOff).toBeGreaterThan(1_500)
    await phone.tap('#home-voucher')
    await waitForCode(phone)
    await phone.go('navigateTo', recordsPage)
    await phone.waitForText('全部 我付')
    await phone.waitForText(formulaName)
    const ids = await phone
      .shown()
      .locator('.rec')
      .evaluateAll((rows) => rows.map(({ id }) => id))
    expect([ids.length > 5, new Set(ids).size]).toEqual([true, ids.length])
    await phone.tap('#records-export')
    await phone.tap('#export-start')
    await phone.waitForText('条记录已备好')
    await phone.tap('#export-copy')
    await phone.waitForText('已复制')
    const cells = (await phone.device()).clipboard.split(/[,\r\n]+/)
    expect(cells).toContain(`'${formulaName}`)
    expect(cells.filter((cell) => cell.normalize('NFKC').startsWith('='))).toEqual([])
    const numbers = cells.filter((cell) => cell.includes(recordNumberPrefix))
    expect(numbers.length).toBeGreaterThan(5)
    for (const number of numbers) expect(number).toMatch(/^'\d{23}$/)
    await phone.tap('#sheet-close')
    await phone.shown().locator('.rec').first().tap()
    await phone.waitForText(recordNumberPrefix)
    await phone.go('switchTab', '/pages/me/index')
    await phone.waitForText('*海宁')
    await phone.tap('#sign-out')
    await phone.waitForText('登录后可以使用')
    expect(town.host.journal.world.sessionsByAccess.size).toBeGreaterThan(0)
    expect([...town.host.journal.world.sessionsByAccess.values()].every(({ ended }) => ended)).toBe(true)
    assertNoErrors(phone)
  })
})
