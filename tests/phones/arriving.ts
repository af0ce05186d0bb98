import { smsCode } from 'mock/world/entry/sms-code'
import { people } from 'mock/world/people/people'
import type { Person } from 'mock/world/people/person'
import type { Phone, PlatformName } from '../simulator'
import { eventually } from './eventually'
import { noon, type Town } from './town'

export const personCalled = (name: string): Person => {
  const found = people.find(({ person }) => person === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

/** The code of the last text message the city sent. */
export function lastCode({ host: { journal } }: Town): string {
  const last = [...journal.world.textMessages.keys()].pop()
  if (last === undefined) throw new Error('no text message was sent')
  return smsCode(journal.secret, last)
}

/** The WeChat or Alipay of this phone belongs to this user: what `Taro.login` gives on each. */
export async function beUser(phone: Phone, platform: PlatformName, user: string): Promise<void> {
  let codes = 0
  const next = (): string => `${user}.${(codes += 1)}`
  if (platform === 'weapp') await phone.mock('login', () => ({ code: next(), errMsg: 'login:ok' }))
  else await phone.mock('getAuthCode', () => ({ authCode: next() }))
}

/** What stands in a field. */
export const typedIn = (phone: Phone, field: string): Promise<string> =>
  phone.shown().locator(`${field} input`).inputValue()

/** Waits until a button may be touched, and touches it. */
export async function press(phone: Phone, button: string): Promise<void> {
  await phone.page.waitForFunction((selector) => {
    const node = document.querySelector(`.wx-page:not(.behind) ${selector}`)
    return node !== null && !node.hasAttribute('disabled')
  }, button)
  await phone.tap(button)
}

/** Touches a button until the city is asked: while an earlier answer is awaited, a touch does nothing. */
export async function pressToAsk(phone: Phone, button: string): Promise<void> {
  const asked = async (): Promise<number> => (await phone.apiCalls('request')).length
  const before = await asked()
  await eventually(async () => {
    await press(phone, button)
    expect(await asked()).toBeGreaterThan(before)
  })
}

/** On the sign-in page: has a text message sent, and waits until its code is asked for. */
export async function sendCode(phone: Phone): Promise<void> {
  await press(phone, '#sign-in-send')
  await phone.waitForText(/\d+ 秒后可重发/)
  await phone.waitForText('验证码已发到')
  await eventually(async () => expect(await typedIn(phone, '#sign-in-code')).toBe(''))
}

/** On the sign-in page: number, code, in. */
export async function signInByText(town: Town, phone: Phone, number: string): Promise<void> {
  await phone.fill('#sign-in-phone', number)
  await sendCode(phone)
  await phone.fill('#sign-in-code', lastCode(town))
  await press(phone, '#sign-in-submit')
}

/** From step 2 of the first use to a voucher. */
export async function agreeAndActivate(phone: Phone, password: string): Promise<void> {
  await phone.waitForText('阅读并同意')
  await phone.tap('#consent-VOUCHER_USE')
  await phone.tap('#consent-READ_RECORDS')
  await press(phone, '#consent-next')
  await phone.waitForText('设置凭证密码')
  await phone.fill('#password', password)
  await phone.fill('#password-again', password)
  await press(phone, '#activate')
  await phone.waitForText('可以使用了')
}

/**
 * The session ends of itself while something is being sent (or just before, by a refresh still on its way), and the same
 * person signs in again with one touch. Over when what was touched is on the screen again.
 */
export async function expireAndReturn(town: Town, phone: Phone, touch: string): Promise<void> {
  town.host.faults.everything = 'expired-session'
  const signedOut = phone.shown().getByText('登录后可以使用')
  // A touch that a refresh was quicker than is waited for no longer than this.
  await phone
    .shown()
    .locator(touch)
    .tap({ timeout: 3_000 })
    .catch(() => undefined)
  await signedOut.waitFor()
  town.host.faults.everything = undefined
  await phone.tap('#sign-in')
  await phone.tap('#sign-in-platform')
  await phone.shown().locator(touch).waitFor()
}

/** Another app is in front for a moment. */
export async function lookAway(phone: Phone): Promise<void> {
  await phone.hide()
  await phone.show()
}

/** A phone whose owner has signed in by text message, as somebody of the town, and stands on 我的. */
export async function signedInByText(town: Town, platform: PlatformName, person: string): Promise<Phone> {
  const { name, phone: number = '' } = personCalled(person)
  const phone = await town.phone(platform, { now: noon })
  phone.page.setDefaultTimeout(20_000)
  await beUser(phone, platform, `user-${person}`)
  await phone.tap('我的')
  await phone.tap('#sign-in')
  await signInByText(town, phone, number)
  await phone.waitForText(`*${name.slice(1)}`)
  return phone
}

/** Has the page ask again until it says this: while an answer is still on its way, nothing is asked anew. */
export async function askUntil(
  phone: Phone,
  ask: () => Promise<unknown>,
  text: string | RegExp,
): Promise<void> {
  for (let tries = 1; tries < 5; tries += 1) {
    await ask()
    const said = await phone.waitForText(text, 3_000).then(
      () => true,
      () => false,
    )
    if (said) return
  }
  await phone.waitForText(text)
}

/** The same by pulling the page down; over when every answer is there. */
export async function pullUntil(phone: Phone, text: string | RegExp): Promise<void> {
  await askUntil(phone, () => phone.pullDown(), text)
  await eventually(async () => expect(await phone.refreshing()).toBe(false))
}
