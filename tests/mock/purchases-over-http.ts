import * as v from 'valibot'
import { requestFor } from '@/api/request-for'
import { listAccounts, type Account } from '@/contract/account'
import type { Endpoint } from '@/contract/endpoint'
import type { InputOf, LooseInput } from '@/contract/endpoint'
import { readLedger, type LedgerEntry } from '@/contract/ledger'
import { Refusal } from '@/contract/refusal'
import { enterAsDemoPerson } from '@/contract/demo'
import { listSettlements, readSettlement, type Settlement } from '@/contract/settlement'
import { tillDecode, tillSettle } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import { send } from './over-http'
import { medicine, pharmacy } from './till'
import { newName } from './town'

/** The outcome of a request to the city: a value, or the code of the refusal. */
export interface Outcome<T> {
  readonly value: T | undefined
  readonly refusal: string | undefined
}
type Reply<E extends Endpoint> = v.InferOutput<E['reply']>

interface Asking {
  readonly accessToken?: string | undefined
  /** The Idempotency-Key; a new one by default. */
  readonly key?: string
}

/** Sends a request over HTTP; rejects when the connection breaks or nobody answers. */
async function answerOf<E extends Endpoint>(
  city: string,
  endpoint: E,
  input: InputOf<E> & LooseInput,
  { accessToken, key = newKey() }: Asking = {},
): Promise<Outcome<Reply<E>>> {
  const { method, url, headers, body } = requestFor(endpoint, input, {
    baseUrl: '/api/v1',
    requestId: newName(),
    timeoutMs: 0,
    ...(endpoint.changes && { idempotencyKey: key }),
    ...(accessToken !== undefined && { accessToken }),
  })
  const sent = { method, headers, ...(body !== undefined && { body }), patienceMs: 20_000 }
  const { headers: back, text } = await send(city, url, sent)
  if (back['x-plain-status'] === '200')
    return { value: v.parse(endpoint.reply, JSON.parse(text)), refusal: undefined }
  return { value: undefined, refusal: v.parse(Refusal, JSON.parse(text)).code }
}

async function ask<E extends Endpoint>(
  city: string,
  endpoint: E,
  input: InputOf<E> & LooseInput,
  accessToken?: string,
): Promise<Reply<E>> {
  const { value, refusal } = await answerOf(city, endpoint, input, { accessToken })
  if (value === undefined) throw new Error(`${endpoint.method} ${endpoint.path}: ${refusal}`)
  return value
}

/** Returns a key that was never used before, also in a city that is older than this process. */
export const newKey = (): string => `${process.pid}-${Date.now()}-${newName()}`

/** Puts the clock of a city forward. */
export async function pass(city: string, ms: number): Promise<void> {
  await send(city, '/dev/clock', { method: 'POST', body: JSON.stringify({ advance_ms: ms }) })
}

/** Signs a demo person in and returns the access token. */
export const enter = async (city: string, person: string): Promise<string> =>
  (await ask(city, enterAsDemoPerson, { body: { person } })).accessToken

/** Returns the first account of a person. */
export async function accountOf(city: string, token: string): Promise<Account> {
  const [account] = await ask(city, listAccounts, {}, token)
  if (!account) throw new Error('no account')
  return account
}

/** The time between two codes of a person, ms, so that the limit on codes is never reached. */
const codeIntervalMs = 3_100

/** Issues a code that nobody has scanned yet; returns its digits. */
export async function shownCode(city: string, token: string): Promise<string> {
  await pass(city, codeIntervalMs)
  return (await ask(city, issueVoucherToken, { body: {} }, token)).digits
}

/** Decodes the digits as a till; returns the auth token. */
export const scan = async (city: string, digits: string): Promise<Outcome<string>> => {
  const body = { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' as const }
  const { value, refusal } = await answerOf(city, tillDecode, { body })
  return { value: value?.authToken, refusal }
}

/** The purchase of one medicine, paid by whoever was scanned. */
export interface Purchase {
  readonly authToken: string
  readonly fen: number
  /** True for a till that takes no cash. */
  readonly accountsOnly?: boolean
  readonly key?: string
}

/** Settles a purchase in the pharmacy. */
export const settle = (
  city: string,
  { authToken, fen, accountsOnly = false, key = newKey() }: Purchase,
): Promise<Outcome<Settlement>> => {
  const flag = accountsOnly ? { acct_only_flag: '1' as const } : {}
  const body = { auth_token: authToken, med_type: '41' as const, fee_list: medicine(fen), ...flag }
  return answerOf(city, tillSettle, { body }, { key })
}

/** Makes one purchase, from the code on the phone to the receipt. */
export async function buySomething(city: string, token: string, fen: number): Promise<Settlement> {
  const { value: authToken = '' } = await scan(city, await shownCode(city, token))
  const { value, refusal } = await settle(city, { authToken, fen })
  if (!value) throw new Error(`cannot buy anything: ${refusal}`)
  return value
}

/**
 * Spends money so that the account then holds enough for exactly `times` purchases.
 * @returns the price of one purchase, fen
 */
export async function arrangeBalance(city: string, token: string, times: number): Promise<number> {
  const { balanceFen } = await accountOf(city, token)
  const fen = Math.floor(balanceFen / times)
  const remainder = balanceFen - fen * times
  if (remainder > 0) await buySomething(city, token, remainder)
  if (fen === 0 || (await accountOf(city, token)).balanceFen !== fen * times)
    throw new Error('the account is not as it should be')
  return fen
}

/** Reads one settlement of a person. */
export const read = (city: string, settlementId: string, token: string): Promise<Settlement> =>
  ask(city, readSettlement, { path: { settlementId } }, token)

/** Reads every record since an instant, newest first. */
export async function recordsSince(city: string, token: string, since: number): Promise<Settlement[]> {
  const records: Settlement[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '50', ...(cursor !== undefined && { cursor }) }
    const page = await ask(city, listSettlements, { query }, token)
    records.push(...page.settlements.filter(({ settledAt }) => settledAt >= since))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return records
}

/** Reads every entry of an account's ledger, oldest first. */
export async function wholeLedger(city: string, token: string, admdvs: string): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '50', ...(cursor !== undefined && { cursor }) }
    const page = await ask(city, readLedger, { path: { accountId: admdvs }, query }, token)
    entries.push(...page.entries)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return entries.reverse()
}
