import { assertNoErrors, type Phone } from '../simulator'
import { expireSessionAndReturn, lastSmsCode, leaveAndReturn, personNamed } from './phone-actions'
import { phoneSignedInBySms, press } from './phone-actions'
import { pressUntilSent, inputValueOf, untilEmptied } from './phone-actions'
import { openTown, platforms, type Town } from './town'

const { name, phone: number = '' } = personNamed('employee')
const first = '740926'
const second = '362951'
const third = '538204'

describe.each(platforms)('The voucher password, on %s', (platform) => {
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

  const typeNew = async (password: string, again = password): Promise<void> => {
    await phone.fill('#password-next', password)
    await phone.fill('#password-again', again)
  }
  /** A minute passes for the city and on the phone, so that another message may be sent. */
  const aMinute = async (): Promise<void> => {
    town.pass(60_000)
    await phone.advance(61_000)
  }

  test('is changed by who knows it', async () => {
    await phone.tap('#me-voucherSettings')
    await phone.fill('#password-current', first)
    await typeNew('111111')
    await phone.waitForText('六位一样的数字太容易被猜到')
    await typeNew(number.slice(-6))
    await press(phone, '#change-password')
    await phone.waitForText('这个密码太容易被猜到')
    expect(await inputValueOf(phone, '#password-current')).toBe(first)
    await typeNew(second, third)
    await phone.waitForText('两次输入的不一样')
    await typeNew(second)
    await expireSessionAndReturn(town, phone, '#change-password')
    expect(await inputValueOf(phone, '#password-again')).toBe(second)
    await press(phone, '#change-password')
    await phone.waitForText('密码已修改')
  })

  test('that is wrong five times is locked, and reset by a message where nothing typed is lost', async () => {
    await phone.tap('#me-identity')
    await phone.fill('#reveal-password', first)
    for (let wrong = 1; wrong < 5; wrong += 1) {
      await pressUntilSent(phone, '#reveal-show')
      await phone.waitForText('密码不对')
    }
    await pressUntilSent(phone, '#reveal-show')
    await phone.waitForText('密码已锁定')
    expect(await inputValueOf(phone, '#reveal-password')).toBe(first)
    await phone.tap('忘记密码')

    await press(phone, '#forgotten-send')
    await phone.waitForText('短信发得太勤了')
    await aMinute()
    await press(phone, '#forgotten-send')
    await phone.waitForText('验证码已发到 138****0001')
    await phone.waitForText(/\d+ 秒后可重发/)
    await phone.fill('#forgotten-code', lastSmsCode(town) === '111111' ? '222222' : '111111')
    await typeNew('123456')
    await phone.waitForText('连续的数字太容易被猜到')
    await typeNew(third)
    await press(phone, '#forgotten-submit')
    await phone.waitForText('验证码不对')
    await phone.fill('#forgotten-code', lastSmsCode(town))
    await leaveAndReturn(phone)
    await expireSessionAndReturn(town, phone, '#forgotten-submit')
    expect(await inputValueOf(phone, '#forgotten-code')).toBe(lastSmsCode(town))
    expect(await inputValueOf(phone, '#password-again')).toBe(third)
    await press(phone, '#forgotten-submit')
    await phone.waitForText('密码已重设')
    await phone.tap('#forgotten-done')

    await phone.waitForText('查看完整信息')
    expect(await phone.text()).not.toContain('密码已锁定')
    await phone.fill('#reveal-password', second)
    await press(phone, '#reveal-show')
    await phone.waitForText('密码不对')
    await phone.fill('#reveal-password', third)
    await press(phone, '#reveal-show')
    await phone.waitForText(name)
  })

  test('leads from the settings to the same page, and its story is in the access log', async () => {
    await phone.tap('#me-voucherSettings')
    await phone.tap('#forgotten')
    await phone.shown().locator('#forgotten-submit').waitFor()
    await untilEmptied(phone, '#password-next')
    await phone.go('switchTab', '/pages/me/index')
    await phone.tap('#me-accessLog')
    await phone.waitForText('密码多次输错')
    expect((await phone.text()).match(/更换凭证密码/g)).toHaveLength(2)
  })
})
