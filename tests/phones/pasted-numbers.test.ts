import { assertNoErrors } from '../simulator'
import { eventually } from './eventually'
import {
  inputValueOf,
  lastSmsCode,
  personNamed,
  pressUntilSent,
  sendSmsCode,
  setPlatformUser,
} from './phone-actions'
import { openTown, platforms, startTime, type Town } from './town'

const { phone: number = '', idNumber } = personNamed('newcomer')

let town: Town
beforeEach(async () => void (town = await openTown()))
afterEach(() => town.close())

describe.each(platforms)('On %s', (platform) => {
  test('numbers are whole however they are pasted, and half a number says what it lacks', async () => {
    const phone = await town.phone(platform, { now: startTime })
    await setPlatformUser(phone, platform, 'he-xiaoyun')
    const pasted = async (field: string, text: string, number: string): Promise<void> => {
      await phone.fill(field, text)
      await eventually(async () => expect(await inputValueOf(phone, field)).toBe(number))
    }
    await phone.tap('#sign-in')
    await pasted('#sign-in-phone', number.slice(0, 6), number.slice(0, 6))
    await phone.waitForText('手机号共 11 位，还差 5 位')
    await pasted('#sign-in-phone', `${number}1`, `${number}1`)
    await phone.waitForText('请输入 11 位手机号')
    const grouped = number.replace(/(...)(....)(....)/, '$1 $2 $3')
    await pasted('#sign-in-phone', `\u202d+86 ${grouped}\u202c`, number)
    await sendSmsCode(phone)
    const code = lastSmsCode(town)
    await pasted('#sign-in-code', `${code}0`, `${code}0`)
    await phone.waitForText('验证码是 6 位数字，请核对')
    await pasted('#sign-in-code', `【医保】您的验证码是 ${code}，5分钟内有效。`, code)
    await pressUntilSent(phone, '#sign-in-submit')

    await phone.shown().locator('#who-number').waitFor()
    await pasted('#who-number', idNumber.slice(0, 15), idNumber.slice(0, 15))
    await phone.waitForText('身份证号共 18 位，还差 3 位')
    const unborn = '990101209901010010'
    await pasted('#who-number', unborn, unborn)
    await phone.waitForText('号码里的出生日期还没到')
    const spaced = idNumber.replace(/(.{6})(.{8})(.{4})/, '$1 $2-$3')
    await pasted('#who-number', `身份证号：\u200b${spaced}\ufeff`, idNumber)
    assertNoErrors(phone)
  })
})
