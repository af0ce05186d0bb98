import { assertNoErrors, type Phone } from '../simulator'
import { decodePicture } from '../decode-picture'
import { expireSessionAndReturn, lastSmsCode, leaveAndReturn, personNamed, press } from './phone-actions'
import { setPlatformUser } from './phone-actions'
import { pressUntilSent, sendSmsCode, signInBySms, inputValueOf } from './phone-actions'
import { startTime, openTown, pharmacy, platforms, waitForCode, type Town } from './town'

const newcomer = personNamed('newcomer')
const { name, idNumber } = newcomer
const number = newcomer.phone ?? ''
const wrongDigit = `${idNumber.slice(0, 17)}0`
const password = '802714'

describe.each(platforms)('Somebody who has never used the app, on %s', (platform) => {
  let town: Town
  let phone: Phone
  beforeAll(async () => {
    town = await openTown()
    phone = await town.phone(platform, { now: startTime })
    phone.page.setDefaultTimeout(20_000)
    await setPlatformUser(phone, platform, 'he-xiaoyun')
  })
  afterAll(() => town.close())
  afterEach(() => {
    town.host.faults.everything = undefined
    assertNoErrors(phone)
  })
  /** A minute passes for the city and on the phone, so that another message may be sent. */
  const aMinute = async (): Promise<void> => {
    town.pass(60_000)
    await phone.advance(61_000)
  }
  const tryCode = async (code: string): Promise<void> => {
    await phone.fill('#sign-in-code', code)
    await pressUntilSent(phone, '#sign-in-submit')
  }
  const wrongCode = (): string => (lastSmsCode(town) === '111111' ? '222222' : '111111')

  test('is told what is wrong with a text message, and finds what was typed still there', async () => {
    await phone.tap('#sign-in')
    await phone.shown().locator('#sign-in-phone').waitFor()
    expect(await phone.shown().locator('#sign-in-platform').count()).toBe(0)
    await phone.fill('#sign-in-phone', '12800000010')
    await phone.waitForText('请输入 11 位手机号')
    await phone.fill('#sign-in-phone', number)
    await sendSmsCode(phone)
    await phone.waitForText('验证码已发到 138****0010')

    const wrong = wrongCode()
    await tryCode(wrong)
    await phone.waitForText('验证码不对')
    expect(await inputValueOf(phone, '#sign-in-phone')).toBe(number)
    expect(await inputValueOf(phone, '#sign-in-code')).toBe(wrong)
    await leaveAndReturn(phone)
    expect(await inputValueOf(phone, '#sign-in-code')).toBe(wrong)
    for (let times = 2; times <= 6; times += 1) await tryCode(wrong)
    await phone.waitForText('验证码已失效')
    expect(await inputValueOf(phone, '#sign-in-phone')).toBe(number)

    await phone.advance(61_000)
    await press(phone, '#sign-in-send')
    await phone.waitForText('短信发得太勤了')
    await aMinute()
    await sendSmsCode(phone)
    town.pass(5 * 60_000)
    await tryCode(lastSmsCode(town))
    await phone.waitForText('验证码已失效')
    expect(await inputValueOf(phone, '#sign-in-phone')).toBe(number)
    await phone.advance(61_000)
  })

  test('signs in by a text message and says who they are; a session that ends loses nothing', async () => {
    await signInBySms(town, phone, number)
    await phone.waitForText('第 1 步，共 3 步')
    await phone.fill('#who-name', '何小芸')
    await phone.fill('#who-number', wrongDigit)
    await phone.waitForText('身份证号有一位不对，请核对')
    await phone.fill('#who-number', idNumber)
    await leaveAndReturn(phone)
    await press(phone, '#who-next')
    await phone.waitForText('姓名和号码对不上')
    const kept = async (): Promise<string[]> =>
      Promise.all(['#who-name', '#who-number'].map((field) => inputValueOf(phone, field)))
    expect(await kept()).toEqual(['何小芸', idNumber])

    await phone.fill('#who-name', name)
    town.pass(31 * 60_000)
    await press(phone, '#who-next')
    await phone.waitForText('本人已通过刷脸')
    await phone.tap('取消')
    await phone.waitForText('还没有刷脸')
    expect(await kept()).toEqual([name, idNumber])
    const { depth } = await phone.route()
    await expireSessionAndReturn(town, phone, '#who-next')
    await phone.waitForText('第 1 步，共 3 步')
    expect((await phone.route()).depth).toBe(depth)
    expect(await kept()).toEqual([name, idNumber])
    expect(await phone.text()).not.toContain('登录已过期')
    await press(phone, '#who-next')
    await phone.waitForText('本人已通过刷脸')
    await phone.tap('确认')
    await phone.waitForText('第 2 步，共 3 步')
  })

  test('reads two consents, neither ticked beforehand, and agrees to each', async () => {
    const text = await phone.text()
    for (const title of ['使用医保凭证', '查询本人医保记录']) expect(text).toContain(title)
    expect(text.match(/版本 2023-07 · 2023-07-01 起生效/g)).toHaveLength(2)
    expect(text.match(/^撤回后\S+/gm)).toHaveLength(2)
    const ticked = (): Promise<number> => phone.shown().locator('.tick-box-ticked').count()
    expect(await ticked()).toBe(0)
    expect(text).toContain('请先阅读并勾选上面每一项')
    await phone.tap('#consent-VOUCHER_USE')
    expect(await phone.text()).toContain('请先阅读并勾选上面每一项')
    await phone.tap('#consent-READ_RECORDS')
    await leaveAndReturn(phone)
    await expireSessionAndReturn(town, phone, '#consent-next')
    await phone.shown().locator('.tick-box-ticked').nth(1).waitFor()
    expect(await ticked()).toBe(2)
    await press(phone, '#consent-next')
    await phone.waitForText('第 3 步，共 3 步')
    await phone.go('navigateTo', '/pages/identity/voucher-settings/index')
    await phone.waitForText('未激活')
    await phone.tap('#settings-activate')
    await phone.waitForText('第 3 步，共 3 步')
  })

  test('chooses a password that is not easily guessed, and the voucher is there', async () => {
    await phone.fill('#password', '950617')
    await phone.waitForText('不要用出生日期')
    await phone.fill('#password', '123456')
    await phone.waitForText('连续的数字太容易被猜到')
    await phone.fill('#password', number.slice(-6))
    await phone.fill('#password-again', number.slice(-6))
    await press(phone, '#activate')
    await phone.waitForText('这个密码太容易被猜到')
    expect(await inputValueOf(phone, '#password')).toBe(number.slice(-6))
    await phone.fill('#password', password)
    await phone.waitForText('两次输入的不一样')
    await phone.fill('#password-again', password)
    await leaveAndReturn(phone)
    await expireSessionAndReturn(town, phone, '#activate')
    expect(await inputValueOf(phone, '#password-again')).toBe(password)
    await press(phone, '#activate')
    await phone.waitForText('可以使用了')
    await phone.tap('#first-use-show')
    await waitForCode(phone)
    const digits = await decodePicture(await phone.screenshot(), 'qr')
    const scan = { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' }
    expect(await town.till('tillDecode', scan)).toMatchObject({ status: 200, body: { psn_name: '*晓芸' } })
  })

  test('is at the code with one touch the next time, and back in with one touch after signing out', async () => {
    await phone.restart()
    await phone.tap('#home-voucher')
    await waitForCode(phone)
    await phone.tap('我的')
    await phone.tap('#sign-out')
    await phone.waitForText('登录后可以使用')
    await setPlatformUser(phone, platform, 'he-xiaoyun')
    await phone.tap('#sign-in')
    await phone.tap('#sign-in-platform')
    await phone.waitForText('*晓芸')
    expect((await phone.route()).path).toBe('pages/me/index')
  })

  test('is asked again, with nothing ticked, for a consent that was withdrawn', async () => {
    await phone.tap('#me-consents')
    await phone.tap('#withdraw-VOUCHER_USE')
    await phone.waitForText('撤回后不能再出示医保凭证码')
    await phone.tap('撤回')
    await phone.waitForText('未同意')
    await phone.go('switchTab', '/pages/voucher/index')
    await phone.waitForText('还没有得到你的同意')
    await phone.tap('去完成')
    await phone.waitForText('请先阅读并勾选上面每一项')
    expect(await phone.shown().locator('.tick-box-ticked').count()).toBe(0)
    await phone.tap('#consent-VOUCHER_USE')
    await press(phone, '#consent-next')
    await phone.waitForText('可以使用了')
    await phone.tap('#first-use-show')
    await waitForCode(phone)
  })
})
