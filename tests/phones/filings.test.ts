import { assertNoErrors, type Phone } from '../simulator'
import { digitsOn, openTown, platforms, startTime, voucherPage, waitForCode, type Town } from './town'

const hourMs = 3_600_000

/** Settles a stay of 40,000.00 in a hospital of 北京 by the code shown, and waits for the receipt. */
async function stayInBeijing(town: Town, phone: Phone): Promise<void> {
  await phone.go('reLaunch', voucherPage)
  await waitForCode(phone)
  const place = { fixmedins_code: 'H110000001', business_type: '01301' }
  const { auth_token } = (await town.till('tillDecode', { ec_qrcode: await digitsOn(phone), ...place })).body
  await phone.waitForText('已识别')
  const care = { medins_list_name: '住院治疗', chrgitm_lv: '01', cnt: 1, pric: 4_000_000 }
  await town.till('tillSettle', { auth_token, med_type: '21', fee_list: [care] })
  await phone.waitForText('查看明细')
  await phone.tap('#receipt-details')
  await phone.waitForText('为什么是这样')
}

describe.each(platforms)('A filing for care elsewhere, on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  test('made in the morning changes what is reimbursed in the afternoon; home says until when', async () => {
    const phone = await town.phoneOf('employee', platform, { now: startTime })
    await stayInBeijing(town, phone)
    expect(await phone.text()).toMatch(/没有办异地就医备案，报销比例低 15 个百分点，少报销 [\d,.]+ 元。/)

    await phone.go('reLaunch', '/pages/guides/guides/index')
    await phone.tap('#guide-filings')
    await phone.waitForText('还没有办过备案')
    await phone.waitForText('在福州参保的，到本省其他城市看病也不用备案。')
    await phone.tap('#filings-new')
    await phone.waitForText('给谁办')
    await phone.tap('#filing-submit')
    await phone.waitForText('还有没填好的，请看红字')
    await phone.tap('#filing-kind-TEMPORARY')
    await phone.waitForText('这种备案管 6 个月。')
    await phone.tap('#filing-place-110000')
    await phone.tap('#filing-promise')
    await phone.tap('#filing-submit')
    await phone.waitForText('我到北京，备案好了')
    await phone.tap('#filing-list')
    await phone.waitForText('2026年11月21日 到 2027年5月20日')

    town.pass(4 * hourMs)
    await phone.advance(4 * hourMs)
    await stayInBeijing(town, phone)
    expect(await phone.text()).not.toContain('没有办异地就医备案')
    await phone.go('reLaunch', '/pages/home/index')
    await phone.waitForText('已备案到北京看病，到5月20日')
    await phone.tap('#notice-filings')
    await phone.waitForText('不去了，结束备案')
    assertNoErrors(phone)
  })

  test('for a child is made by the guardian, and ended again', async () => {
    const phone = await town.phoneOf('employee', platform, {
      url: '/pages/care/new-filing/index',
      now: startTime,
    })
    await phone.waitForText('给谁办')
    await phone.tap('[id^=filing-who-R]')
    await phone.tap('#filing-kind-REFERRED')
    await phone.tap('#filing-place-440100')
    await phone.tap('#filing-promise')
    await phone.tap('#filing-submit')
    await phone.waitForText('*小雨到广州，备案好了')
    await phone.tap('#filing-list')
    await phone.tap('[id^=end-] >> nth=0')
    await phone.tap('确认结束')
    await phone.waitForText('2026年11月21日 到 2026年11月21日')
    assertNoErrors(phone)
  })
})
