import { assertNoErrors, type Phone } from '../simulator'
import { digitsOn, openTown, platforms, startTime, voucherPage, waitForCode, type Town } from './town'

const hospital = 'H350100002'

describe.each(platforms)('A day in hospital, on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  /** Shows a code, has the hospital scan it for a purpose, and returns the one-time token. */
  async function scan(phone: Phone, business_type: string): Promise<unknown> {
    await waitForCode(phone)
    const code = { ec_qrcode: await digitsOn(phone), fixmedins_code: hospital, business_type }
    return (await town.till('tillDecode', code)).body['auth_token']
  }
  const bill = (pric: number) => [{ medins_list_name: '治疗费', chrgitm_lv: '01', cnt: 1, pric }]

  test('goes from window to window: each scan says what it was for, two payments belong together, the deposit comes back', async () => {
    const phone = await town.phoneOf('retiree', platform, { url: voucherPage, now: startTime })
    await scan(phone, '01101')
    await phone.waitForText('这个码已用于：挂号')
    await phone.tap('再出示一个码')

    const stay = { mdtrt_id: 'ZY-20261121' }
    await town.till('tillPrepay', { auth_token: await scan(phone, '01104'), ...stay, amt: 50_000 })
    await phone.waitForText('这个码已用于：缴住院预缴金')
    await phone.go('reLaunch', '/pages/care/prepayments/index')
    await phone.waitForText('医院收着，出院结算时退回')

    for (const pric of [2_500, 900_000]) {
      await phone.go('reLaunch', voucherPage)
      const settling = { auth_token: await scan(phone, '01301'), ...stay, fee_list: bill(pric) }
      await town.till('tillSettle', { ...settling, med_type: pric > 10_000 ? '21' : '11' })
      await phone.waitForText('查看明细')
      if (pric < 10_000) await phone.advance(121_000)
    }
    await phone.tap('#receipt-details')
    await phone.waitForText('住院预缴金 ¥500.00 已先退回，再按这张单付')
    await phone.waitForText('这次就诊一共 2 笔')
    await phone.tap('[id^=visit-S]')
    await phone.waitForText('普通门诊')
    await phone.go('reLaunch', '/pages/care/prepayments/index')
    await phone.waitForText('已退回')

    await phone.go('reLaunch', '/pages/identity/access-log/index')
    await phone.waitForText('挂号')
    await phone.waitForText('缴住院预缴金')
    assertNoErrors(phone)
  })
})
