import * as v from 'valibot'
import { requestFor } from '@/api/request-for'
import { listAccounts, type Account } from '@/contract/account'
import type { Endpoint } from '@/contract/endpoint'
import type { InputOf, LooseInput } from '@/contract/input'
import { enterAsDemoPerson } from '@/contract/session'
import { listSettlements, readSettlement, type Settlement } from '@/contract/settlement'
import { tillDecode, tillSettle } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import { send } from './over-http'
import { medicine, pharmacy } from './till'
import { newName } from './town'

/** A person with a phone, and a pharmacy with a till, who reach the city over HTTP only. */
async function ask<E extends Endpoint>(
  city: string,
  endpoint: E,
  input: InputOf<E> & LooseInput,
  accessToken?: string,
): Promise<v.InferOutput<E['reply']>> {
  const { method, url, headers, body } = requestFor(endpoint, input, {
    baseUrl: '/api/v1',
    requestId: newName(),
    timeoutMs: 0,
    ...(endpoint.changes && { idempotencyKey: `${process.pid}-${Date.now()}-${newName()}` }),
    ...(accessToken !== undefined && { accessToken }),
  })
  const sent = { method, headers, ...(body !== undefined && { body }), patienceMs: 20_000 }
  const { headers: back, text } = await send(city, url, sent)
  if (back['x-plain-status'] !== '200') throw new Error(`${method} ${url}: ${text}`)
  return v.parse(endpoint.reply, JSON.parse(text))
}

export const enter = async (city: string, person: string): Promise<string> =>
  (await ask(city, enterAsDemoPerson, { body: { person } })).accessToken

export async function accountOf(city: string, token: string): Promise<Account> {
  const [account] = await ask(city, listAccounts, {}, token)
  if (!account) throw new Error('no account')
  return account
}

/** From the code on the phone to the receipt. */
export async function buySomething(city: string, token: string, fen: number): Promise<Settlement> {
  const { digits } = await ask(city, issueVoucherToken, { body: {} }, token)
  const { authToken } = await ask(city, tillDecode, {
    body: { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' },
  })
  const purchase = { auth_token: authToken, med_type: '41' as const, fee_list: medicine(fen) }
  return ask(city, tillSettle, { body: purchase })
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
