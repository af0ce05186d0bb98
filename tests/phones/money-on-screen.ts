import * as v from 'valibot'
import { readLedger } from '@/contract/ledger'
import type { Phone } from '../simulator'
import { personNamed, signInBySms } from './phone-actions'
import type { Town } from './town'

/** The address of the page of deposits into the account. */
export const depositsPage = '/pages/money/deposits/index'
/** The address of the page of contributions. */
export const contributionsPage = '/pages/money/contributions/index'

/** Returns the visible text of the page, without empty lines and surrounding spaces. */
export const textOf = async (phone: Phone): Promise<string> =>
  (await phone.text())
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

/** Parses an amount in yuan to fen: `¥1,234.56` → 123456. */
export const parseFen = (text: string): number => Math.round(Number(text.replace(/[^\d.]/g, '')) * 100)
/** Reads the amount at one place of the page, in fen. */
export const fenAt = async (phone: Phone, place: string): Promise<number> =>
  parseFen(await phone.shown().locator(place).innerText())
/** Reads the amounts at all these places of the page, in fen. */
export const fenOfAll = async (phone: Phone, places: string): Promise<number[]> =>
  (await phone.shown().locator(places).allInnerTexts()).map(parseFen)

/** Returns the fen that each month says goes into the account. */
export const intoAccount = async (phone: Phone): Promise<number[]> =>
  [...(await phone.text()).matchAll(/ · 进个人账户 ([\d,.]+)/g)].map(([, amount = '']) => parseFen(amount))

/** Signs out, and signs in as a person of the mock city. */
export async function signInAs(phone: Phone, person: string): Promise<void> {
  await phone.go('switchTab', '/pages/me/index')
  if (await phone.getStorage('yibao.session')) await phone.tap('#sign-out')
  await phone.tap('#sign-in')
  await phone.tap(`#demo-${person}`)
  await phone.shown().locator('#sign-out').waitFor()
}

/** Signs out, and signs in as a person who has never used the app: the city does not know yet who they are. */
export async function signInAsNewcomer(town: Town, phone: Phone): Promise<void> {
  await phone.go('switchTab', '/pages/me/index')
  await phone.tap('#sign-out')
  await phone.tap('#sign-in')
  await signInBySms(town, phone, personNamed('newcomer').phone ?? '')
  await phone.waitForText('第 1 步，共 3 步')
}

/** Opens a page and waits for its text. */
export async function openPage(phone: Phone, page: string, text: string | RegExp): Promise<void> {
  await phone.go('reLaunch', page)
  await phone.waitForText(text)
}

/** Reads from the city the fen of every deposit in an account's ledger of a year. */
export async function ledgerDeposits(
  town: Town,
  phone: Phone,
  place: string,
  year: number,
): Promise<number[]> {
  const session: unknown = JSON.parse(String(await phone.getStorage('yibao.session')))
  const { value } = v.parse(v.object({ value: v.object({ accessToken: v.string() }) }), session)
  const filter = `type=DEPOSIT&from=${year}-01-01&to=${year}-12-31&limit=50`
  const answer = await fetch(`${town.url}/api/v1/accounts/${place}/ledger?${filter}`, {
    headers: { authorization: `Bearer ${value.accessToken}` },
  })
  return v.parse(readLedger.reply, await answer.json()).entries.map(({ fen }) => fen)
}

/** Returns the fen of all amounts: positive if they came in, negative if they went out. */
export const signedFenOfAll = async (phone: Phone, places: string): Promise<number[]> =>
  (await phone.shown().locator(places).allInnerTexts()).map((text) =>
    text.includes('−') ? -parseFen(text) : parseFen(text),
  )

/** Tells whether nothing overflows the page at its right edge. */
export const fitsWidth = (phone: Phone): Promise<boolean> =>
  phone.shown().evaluate((page) => {
    const { right } = page.getBoundingClientRect()
    return [...page.querySelectorAll('*')].every((node) => node.getBoundingClientRect().right <= right)
  })

/** Scrolls down until there are no older lines, or `enough` lines. */
export async function scrollToOldest(
  phone: Phone,
  line: string,
  end: string | RegExp,
  enough = Infinity,
): Promise<void> {
  const lines = phone.shown().locator(line)
  const atEnd = phone.shown().getByText(end)
  while ((await atEnd.count()) === 0) {
    const before = await lines.count()
    if (before >= enough) return
    await phone.scrollToEnd()
    await lines.nth(before).or(atEnd).first().waitFor({ state: 'attached' })
  }
}
