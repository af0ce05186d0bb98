import { endpoints } from '@/contract/endpoints'
import { assertNoErrors } from '../simulator'
import { requestAs } from './family-town'
import { openTown, platforms, startTime, type Town } from './town'

describe.each(platforms)('The catalogue, on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  test('says of a medicine what the insurance pays, by search and from an item of a record', async () => {
    const phone = await town.phoneOf('retiree', platform, {
      url: '/pages/guides/medicines/index',
      now: startTime,
    })
    await phone.waitForText('甲类：都在医保范围内')
    await phone.fill('#medicines-search', '阿托伐他汀')
    await phone.tap('#medicines-find')
    await phone.waitForText('阿托伐他汀钙 片 20mg×7')
    await phone.waitForText('乙类：先自己付一部分')
    expect(await phone.text()).toMatch(/先自己付 \d+%/)
    await phone.fill('#medicines-search', '没有这种药')
    await phone.tap('#medicines-find')
    await phone.waitForText('换个名字再找')

    const search = endpoints.findSettlements
    const found = await requestAs(town, 'retiree', search, search.path, { q: '维生素C泡腾片' })
    const [record] = found['settlements'] as { setl_id: string }[]
    await phone.go('reLaunch', `/pages/records/record/index?id=${record?.setl_id}`)
    await phone.waitForText('维生素C泡腾片')
    await phone.shown().locator('[id^=item-]', { hasText: '维生素C泡腾片' }).tap()
    await phone.waitForText('维生素C 泡腾片 20片')
    await phone.waitForText('丙类：医保不付，自费')
    await phone.tap('#medicines-all')
    await phone.waitForText('阿莫西林 胶囊')
    assertNoErrors(phone)
  })
})
