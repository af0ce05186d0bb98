import { smsCode } from 'mock/world/entry/sms-code'
import { people } from 'mock/world/people/people'
import type { Person } from 'mock/world/people/person'
import type { Phone, PlatformName } from '../simulator'
import { eventually } from './eventually'
import { startTime, type Town } from './town'

/** Returns the person of the mock city with this name. */
export const personNamed = (name: string): Person => {
  const found = people.find(({ person }) => person === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

/** Returns the code of the last text message that the city sent. */
export function lastSmsCode({ host: { journal } }: Town): string {
  const last = [...journal.world.textMessages.keys()].pop()
  if (last === undefined) throw new Error('no text message was sent')
  return smsCode(journal.secret, last)
}

/** Makes the phone's WeChat or Alipay belong to this user: the login code of `Taro.login` names them on each platform. */
export async function setPlatformUser(phone: Phone, platform: PlatformName, user: string): Promise<void> {
  let codes = 0
  const next = (): string => `${user}.${(codes += 1)}`
  if (platform === 'weapp') await phone.mock('login', () => ({ code: next(), errMsg: 'login:ok' }))
  else await phone.mock('getAuthCode', () => ({ authCode: next() }))
}

/** Waits until a field is empty; a client is given the empty text one moment after what else has changed. */
export const untilEmptied = (phone: Phone, field: string): Promise<void> =>
  eventually(async () => expect(await inputValueOf(phone, field)).toBe(''))

/** Returns the text in a field. */
export const inputValueOf = (phone: Phone, field: string): Promise<string> =>
  phone.shown().locator(`${field} input`).inputValue()

/** Waits until a button is enabled, and taps it. */
export async function press(phone: Phone, button: string): Promise<void> {
  await phone.page.waitForFunction((selector) => {
    const node = document.querySelector(`.wx-page:not(.behind) ${selector}`)
    return node !== null && !node.hasAttribute('disabled')
  }, button)
  await phone.tap(button)
}

/** Taps a button until a request is sent: while an earlier request is pending, a tap does nothing. */
export async function pressUntilSent(phone: Phone, button: string): Promise<void> {
  const asked = async (): Promise<number> => (await phone.apiCalls('request')).length
  const before = await asked()
  await eventually(async () => {
    await press(phone, button)
    expect(await asked()).toBeGreaterThan(before)
  })
}

/** On the sign-in page: has a text message sent, and waits until the page expects its code. */
export async function sendSmsCode(phone: Phone): Promise<void> {
  await press(phone, '#sign-in-send')
  await phone.waitForText(/\d+ 秒后可重发/)
  await phone.waitForText('验证码已发到')
  await untilEmptied(phone, '#sign-in-code')
}

/** On the sign-in page: fills in the phone number and the code, and submits. */
export async function signInBySms(town: Town, phone: Phone, number: string): Promise<void> {
  await phone.fill('#sign-in-phone', number)
  await sendSmsCode(phone)
  await phone.fill('#sign-in-code', lastSmsCode(town))
  await press(phone, '#sign-in-submit')
}

/** Goes from step 2 of the first use to an activated voucher: gives both consents and sets the password. */
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
 * Lets the session expire while a tap sends something (or just before it, by a refresh still on its way), and signs the
 * same person in again with one tap. Returns when the tapped element is on the screen again.
 */
export async function expireSessionAndReturn(town: Town, phone: Phone, touch: string): Promise<void> {
  town.host.faults.everything = 'expired-session'
  const signedOut = phone.shown().getByText('登录后可以使用')
  // If a refresh ended the session first, there is nothing left to tap.
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

/** Sends the app to the background for a moment, as another app in front does. */
export async function leaveAndReturn(phone: Phone): Promise<void> {
  await phone.hide()
  await phone.show()
}

/** Starts a phone whose owner has signed in by text message, as a person of the town, with 我的 on the screen. */
export async function phoneSignedInBySms(town: Town, platform: PlatformName, person: string): Promise<Phone> {
  const { name, phone: number = '' } = personNamed(person)
  const phone = await town.phone(platform, { now: startTime })
  phone.page.setDefaultTimeout(20_000)
  await setPlatformUser(phone, platform, `user-${person}`)
  await phone.tap('我的')
  await phone.tap('#sign-in')
  await signInBySms(town, phone, number)
  await phone.waitForText(`*${name.slice(1)}`)
  return phone
}

/** Repeats a request until the page shows this text: while a request is pending, the page sends no other. */
export async function retryUntilText(
  phone: Phone,
  ask: () => Promise<unknown>,
  text: string | RegExp,
): Promise<void> {
  for (let tries = 1; tries < 5; tries += 1) {
    await ask()
    const appeared = await phone.waitForText(text, 3_000).then(
      () => true,
      () => false,
    )
    if (appeared) return
  }
  await phone.waitForText(text)
}

/** Pulls the page down until it shows this text; returns when every response has arrived. */
export async function pullDownUntilText(phone: Phone, text: string | RegExp): Promise<void> {
  await retryUntilText(phone, () => phone.pullDown(), text)
  await eventually(async () => expect(await phone.refreshing()).toBe(false))
}
