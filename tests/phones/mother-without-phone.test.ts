import { decodePicture } from '../decode-picture'
import { assertNoErrors, type Phone } from '../simulator'
import { personNamed, press } from './phone-actions'
import { fillRelativeForm, submitRelativeForm, tapInRow } from './relative-pages'
import { openTown, pharmacy, platforms, startTime, waitForCode, type Town } from './town'

const son = personNamed('sibling')
const mother = personNamed('mother')

describe.each(platforms)('A mother without a phone, on %s', (platform) => {
  let town: Town
  let phone: Phone
  beforeAll(async () => {
    town = await openTown([son, mother])
    phone = await town.phoneOf('sibling', platform, { now: startTime, url: '/pages/family/offer/index' })
  })
  afterAll(() => town.close())

  const next = (): Promise<void> => press(phone, '#offer-next')

  test('is bound by her face on her son’s phone, and buys medicine the same minute', async () => {
    await phone.waitForText('你可以让家人用')
    await phone.waitForText('现在在你的手机上刷脸同意')
    await next()
    await phone.fill('#offer-name', mother.name)
    await phone.fill('#offer-number', mother.idNumber)
    await phone.tap('#offer-relation-PARENT')
    await phone.tap('#offer-kind-RESIDENT')
    await phone.fill('#offer-workplace', '示范社区')
    await phone.fill('#offer-phone', son.phone ?? '')
    await next()
    await phone.tap('#offer-scope-PHARMACY')
    await next()
    await phone.tap('#offer-agreement-FACE')
    await phone.fill('#offer-signature', son.name)
    await next()
    await phone.waitForText('怎样同意')
    await next()
    await phone.tap('取消')
    await phone.shown().locator('#offer-check-who').waitFor()
    await next()
    await phone.tap('确认')
    await phone.waitForText('已经生效')
    await phone.shown().locator('#notice-hint').waitFor({ state: 'detached' })
    await phone.tap('#offer-list')
    await phone.waitForText('*秀珍（父母）')

    await phone.go('reLaunch', '/pages/family/relatives/index')
    await phone.tap('#relatives-add')
    await fillRelativeForm(phone, 'mother', 'PARENT')
    await phone.tap('#relative-agree')
    await submitRelativeForm(phone, '确认')
    await phone.waitForText('已添加 *秀珍')
    await phone.tap('#relative-done')
    await tapInRow(phone, '*秀珍', '出示他的码')
    await waitForCode(phone)
    const scan = {
      ec_qrcode: await decodePicture(await phone.screenshot(), 'qr'),
      fixmedins_code: pharmacy,
      business_type: '01301',
    }
    const decoded = await town.till('tillDecode', scan)
    expect(decoded.body['psn_name']).toBe('*秀珍')
    const medicine = { medins_list_name: '对乙酰氨基酚片', chrgitm_lv: '01', cnt: 1, pric: 2_400 }
    const purchase = { auth_token: decoded.body['auth_token'], med_type: '41', fee_list: [medicine] }
    const settled = await town.till('tillSettle', purchase)
    expect(settled.body).toMatchObject({
      mulaid_list: [{ psn_name: '*海涛', mulaid_pay: 2_400 }],
      psn_cash_pay: 0,
    })
    await phone.waitForText('已结算')
    assertNoErrors(phone)
  })

  test('reads later, on a phone of her own, who had it done, and may end it', async () => {
    const hers = await town.phoneOf('mother', platform, {
      now: startTime,
      url: '/pages/identity/access-log/index',
    })
    await hers.waitForText('家庭共济由家人办成')
    expect(await hers.text()).toContain('*海涛')
    await hers.go('reLaunch', '/pages/family/sharing/index')
    await hers.waitForText('*海涛')
    assertNoErrors(hers)
  })
})
