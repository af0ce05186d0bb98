import * as v from 'valibot'
import { readLedger } from '@/contract/ledger'
import type { Phone } from '../simulator'
import { personCalled, signInByText } from './arriving'
import type { Town } from './town'

export const deposits = '/pages/money/deposits/index'
export const contributions = '/pages/money/contributions/index'

/** The visible text of the page, line by line. */
export const textOf = async (phone: Phone): Promise<string> =>
  (await phone.text())
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

/** `¥1,234.56` → 123456 */
export const fenIn = (text: string): number => Math.round(Number(text.replace(/[^\d.]/g, '')) * 100)
export const fenAt = async (phone: Phone, place: string): Promise<number> =>
  fenIn(await phone.shown().locator(place).innerText())
export const fenOfAll = async (phone: Phone, places: string): Promise<number[]> =>
  (await phone.shown().locator(places).allInnerTexts()).map(fenIn)

/** Everything each month says goes into the account. */
export const intoAccount = async (phone: Phone): Promise<number[]> =>
  [...(await phone.text()).matchAll(/ · 进个人账户 ([\d,.]+)/g)].map(([, amount = '']) => fenIn(amount))

/** Leaves, and comes back as a person of the mock city. */
export async function become(phone: Phone, person: string): Promise<void> {
  await phone.go('switchTab', '/pages/me/index')
  if (await phone.getStorage('yibao.session')) await phone.tap('#sign-out')
  await phone.tap('#sign-in')
  await phone.tap(`#demo-${person}`)
  await phone.shown().locator('#sign-out').waitFor()
}

/** Leaves, and comes in as somebody who has never used the app: the city does not know yet who they are. */
export async function becomeNewcomer(town: Town, phone: Phone): Promise<void> {
  await phone.go('switchTab', '/pages/me/index')
  await phone.tap('#sign-out')
  await phone.tap('#sign-in')
  await signInByText(town, phone, personCalled('newcomer').phone ?? '')
  await phone.waitForText('第 1 步，共 3 步')
}

/** Opens a page and waits for its words. */
export async function open(phone: Phone, page: string, text: string | RegExp): Promise<void> {
  await phone.go('reLaunch', page)
  await phone.waitForText(text)
}

/** The fen of every deposit the ledger of an account holds in a year, as the city tells them. */
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

/** The fen of amounts that came in (above zero) or went out. */
export const signedFenOfAll = async (phone: Phone, places: string): Promise<number[]> =>
  (await phone.shown().locator(places).allInnerTexts()).map((text) =>
    text.includes('−') ? -fenIn(text) : fenIn(text),
  )

/** Nothing hangs out of the page at its right. */
export const fits = (phone: Phone): Promise<boolean> =>
  phone.shown().evaluate((page) => {
    const { right } = page.getBoundingClientRect()
    return [...page.querySelectorAll('*')].every((node) => node.getBoundingClientRect().right <= right)
  })

/** Scrolls until there are no older ones, or enough. */
export async function readDown(
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
