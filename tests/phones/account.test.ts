import { assertNoErrors, type Phone } from '../simulator'
import { expireSessionAndReturn, inputValueOf, leaveAndReturn, personNamed } from './phone-actions'
import { phoneSignedInBySms, press } from './phone-actions'
import { digitsOn, openTown, pharmacy, platforms, waitForCode, type Town } from './town'

const { name, idNumber, phone: number = '' } = personNamed('employee')
const password = '740926'

describe.each(platforms)('What is mine to see, change and take back, on %s', (platform) => {
  let town: Town
  let phone: Phone
  beforeAll(async () => {
    town = await openTown()
    phone = await phoneSignedInBySms(town, platform, 'employee')
  })
  afterAll(() => town.close())
  beforeEach(() => phone.go('switchTab', '/pages/me/index'))
  afterEach(() => {
    town.host.faults.everything = undefined
    assertNoErrors(phone)
  })

  const revealed = async (): Promise<boolean> => {
    const text = await phone.text()
    return text.includes(name) || text.includes(idNumber) || text.includes(number)
  }
  const reveal = async (): Promise<void> => {
    await phone.fill('#reveal-password', password)
    await press(phone, '#reveal-show')
    await phone.waitForText(name)
  }

  test('name and numbers show for half a minute after the password, and hide on leaving', async () => {
    await phone.tap('#me-identity')
    await phone.waitForText('*海宁')
    await phone.fill('#reveal-password', '740')
    await leaveAndReturn(phone)
    expect(await inputValueOf(phone, '#reveal-password')).toBe('740')
    await reveal()
    expect(await phone.text()).toContain(idNumber)
    await phone.advance(28_000)
    expect(await revealed()).toBe(true)
    await phone.advance(2_000)
    await phone.waitForText('查看完整信息')
    expect(await revealed()).toBe(false)

    await reveal()
    await phone.hide()
    await phone.shown().getByText(name).waitFor({ state: 'detached' })
    expect(await revealed()).toBe(false)
    await phone.show()
    await reveal()
    await phone.back()
    expect(await revealed()).toBe(false)
    await phone.tap('#me-identity')
    await phone.waitForText('*海宁')
    expect(await revealed()).toBe(false)
    await phone.fill('#reveal-password', password)
    await expireSessionAndReturn(town, phone, '#reveal-show')
    expect(await inputValueOf(phone, '#reveal-password')).toBe(password)
  })

  test('a consent is read, withdrawn after what stops was said, and given again', async () => {
    await phone.tap('#me-consents')
    await phone.tap('#read-READ_RECORDS')
    await phone.waitForText('这些内容只用于显示和你自己的导出')
    await phone.tap('#withdraw-READ_RECORDS')
    await phone.waitForText('撤回《查询本人医保记录》？')
    await phone.tap('再想想')
    expect(await phone.text()).not.toContain('撤回\n')
    await phone.tap('#withdraw-READ_RECORDS')
    await phone.tap('撤回')
    await phone.shown().locator('#give-READ_RECORDS').waitFor()

    await phone.go('switchTab', '/pages/home/index')
    await phone.waitForText('还没有得到你的同意')
    expect(await phone.text()).not.toMatch(/个人账户余额|最近的使用记录/)
    expect(await phone.getStorage('yibao.homeOverview')).toBeUndefined()
    expect(await phone.text()).toContain('去完成')

    await phone.tap('我的')
    await phone.tap('#me-consents')
    await press(phone, '#give-READ_RECORDS')
    await phone.shown().locator('#withdraw-READ_RECORDS').waitFor()
    await phone.go('switchTab', '/pages/home/index')
    await phone.waitForText('个人账户余额')
  })

  test('a pause kills the code on screen, and the voucher leads to the end of the pause', async () => {
    await phone.go('switchTab', '/pages/voucher/index')
    await waitForCode(phone)
    const ec_qrcode = await digitsOn(phone)
    await phone.tap('我的')
    await phone.tap('#me-voucherSettings')
    await phone.tap('#pause-LOST')
    await phone.waitForText('所有的码都不能用')
    const scan = { ec_qrcode, fixmedins_code: pharmacy, business_type: '01301' }
    expect(await town.till('tillDecode', scan)).toMatchObject({ body: { code: 'VOUCHER_REVOKED' } })
    await phone.go('switchTab', '/pages/home/index')
    await phone.tap('#home-voucher')
    await phone.waitForText('医保凭证已暂停使用')
    await phone.tap('去恢复')
    await phone.fill('#password-current', password)
    await leaveAndReturn(phone)
    await expireSessionAndReturn(town, phone, '#resume')
    expect(await inputValueOf(phone, '#password-current')).toBe(password)
    await press(phone, '#resume')
    await phone.waitForText('正常使用')
    await phone.back()
    await waitForCode(phone)
  })

  test('the access log has a line for everything that was done', async () => {
    await phone.tap('#me-accessLog')
    await phone.waitForText('登录')
    await phone.waitForText('撤回授权')
    const text = await phone.text()
    const done = ['恢复使用凭证', '暂停使用凭证', '同意授权', '查看完整证件信息']
    for (const line of done) expect(text).toContain(line)
    await phone.tap('#access-pause')
    await phone.waitForText('手机丢了、被人用了？')
  })

  test('whoever is insured in two places switches, and home shows the other account', async () => {
    const other = await town.phoneOf('two-places', platform)
    await other.waitForText('个人账户余额')
    const balance = (): Promise<string> => other.shown().locator('#balance-total').innerText()
    const inBeijing = await balance()
    await other.tap('我的')
    await other.tap('#me-place')
    await other.fill('#place-search', 'guang')
    await leaveAndReturn(other)
    expect(await inputValueOf(other, '#place-search')).toBe('guang')
    await other.tap('#place-350100')
    await other.shown().locator('#place-110000.link-row').waitFor()
    await other.go('switchTab', '/pages/home/index')
    await other.waitForText('账户已冻结')
    expect(await balance()).not.toBe(inBeijing)
    assertNoErrors(other)
  })
})
