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

/** What the city said: a value, or why it refused. */
export interface Said<T> {
  readonly value: T | undefined
  readonly refusal: string | undefined
}
type Reply<E extends Endpoint> = v.InferOutput<E['reply']>

interface Asking {
  readonly accessToken?: string | undefined
  /** The Idempotency-Key; a new one unless it is named. */
  readonly key?: string
}

/** Asks over HTTP only; rejects when the connection breaks or nobody answers. */
async function answerOf<E extends Endpoint>(
  city: string,
  endpoint: E,
  input: InputOf<E> & LooseInput,
  { accessToken, key = newKey() }: Asking = {},
): Promise<Said<Reply<E>>> {
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

/** A key nobody used before, also in a city that was here before this process. */
export const newKey = (): string => `${process.pid}-${Date.now()}-${newName()}`

/** Puts the clock of a city forward. */
export async function pass(city: string, ms: number): Promise<void> {
  await send(city, '/dev/clock', { method: 'POST', body: JSON.stringify({ advance_ms: ms }) })
}

export const enter = async (city: string, person: string): Promise<string> =>
  (await ask(city, enterAsDemoPerson, { body: { person } })).accessToken

export async function accountOf(city: string, token: string): Promise<Account> {
  const [account] = await ask(city, listAccounts, {}, token)
  if (!account) throw new Error('no account')
  return account
}

/** How long a person waits for the next code, so as never to ask for too many. */
const patienceMs = 3_100

/** A code on the phone, as nobody has scanned it yet. */
export async function shownCode(city: string, token: string): Promise<string> {
  await pass(city, patienceMs)
  return (await ask(city, issueVoucherToken, { body: {} }, token)).digits
}

/** What a till has in its hand after a scan. */
export const scan = async (city: string, digits: string): Promise<Said<string>> => {
  const body = { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' as const }
  const { value, refusal } = await answerOf(city, tillDecode, { body })
  return { value: value?.authToken, refusal }
}

/** One piece of a medicine, paid by whoever was scanned. */
export interface Buying {
  readonly authToken: string
  readonly fen: number
  /** The till takes no cash. */
  readonly accountsOnly?: boolean
  readonly key?: string
}

export const settle = (
  city: string,
  { authToken, fen, accountsOnly = false, key = newKey() }: Buying,
): Promise<Said<Settlement>> => {
  const flag = accountsOnly ? { acct_only_flag: '1' as const } : {}
  const body = { auth_token: authToken, med_type: '41' as const, fee_list: medicine(fen), ...flag }
  return answerOf(city, tillSettle, { body }, { key })
}

/** From the code on the phone to the receipt. */
export async function buySomething(city: string, token: string, fen: number): Promise<Settlement> {
  const { value: authToken = '' } = await scan(city, await shownCode(city, token))
  const { value, refusal } = await settle(city, { authToken, fen })
  if (!value) throw new Error(`cannot buy anything: ${refusal}`)
  return value
}

/**
 * Spends so much that the account holds money for exactly `times` purchases.
 * @returns what one of them costs, fen
 */
export async function arrangeBalance(city: string, token: string, times: number): Promise<number> {
  const { balanceFen } = await accountOf(city, token)
  const fen = Math.floor(balanceFen / times)
  const odd = balanceFen - fen * times
  if (odd > 0) await buySomething(city, token, odd)
  if (fen === 0 || (await accountOf(city, token)).balanceFen !== fen * times)
    throw new Error('the account is not as it should be')
  return fen
}

export const read = (city: string, settlementId: string, token: string): Promise<Settlement> =>
  ask(city, readSettlement, { path: { settlementId } }, token)

/** Every record since an instant, newest first. */
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

/** Every entry of an account's ledger, oldest first. */
export async function wholeLedger(city: string, token: string, admdvs: string): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '50', ...(cursor !== undefined && { cursor }) }
    const page = await ask(city, readLedger, { path: { admdvs }, query }, token)
    entries.push(...page.entries)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return entries.reverse()
}
