import * as v from 'valibot'
import type { Endpoint, Schema } from '@/contract/endpoint'
import { idempotencyKeyHeader, requestIdHeader } from '@/contract/http'
import { Refusal } from '@/contract/refusal'
import {
  listTillInstitutions,
  tillDecode,
  tillPreSettle,
  tillReverse,
  tillSettle,
  type WirePurchase,
} from '@/contract/till'
import type { Problem } from '@/domain/problem'
import { failed, ok, type Result } from '@/domain/result'
import { problemSentence } from './till-words'

/** The error of a request without a reply, and the sentence that the person at the till reads. */
export interface TillProblem {
  readonly problem: Problem
  readonly sentence: string
}
/** The answer of the city to a till: a reply, or an error. */
export type TillAnswer<T> = Promise<Result<T, TillProblem>>

type Reply<E extends Endpoint> = v.InferOutput<E['reply']>
type BodyOf<E extends Endpoint> = E['body'] extends Schema ? v.InferInput<E['body']> : undefined

/** The customer at the till, masked by the city. */
export type Customer = Reply<typeof tillDecode>
/** An institution as a till shows it. */
export type TillInstitution = Reply<typeof listTillInstitutions>[number]

/** The five requests of a till to a city. A key names one intended change: sent twice, it happens once. */
export interface TillCity {
  institutions(): TillAnswer<readonly TillInstitution[]>
  decode(digits: string, institutionCode: string, key: string): TillAnswer<Customer>
  preSettle(purchase: WirePurchase): TillAnswer<Reply<typeof tillPreSettle>>
  settle(purchase: WirePurchase, key: string): TillAnswer<Reply<typeof tillSettle>>
  reverse(settlementId: string, institutionCode: string, key: string): TillAnswer<Reply<typeof tillReverse>>
}

/** The part of `fetch` that the till uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** The dependencies of a till's client. */
export interface TillCityDeps {
  /** The address, such as `http://127.0.0.1:4000/api/v1`. */
  readonly gateway: string
  readonly fetch: Fetch
  readonly newId: () => string
  /** The time limit of one attempt, ms; 8 s by default. */
  readonly timeoutMs?: number
}

/**
 * Creates a till's client of the city, for the command and for the page. Failures are returned as values, never thrown.
 */
export function createTillCity(deps: TillCityDeps): TillCity {
  const ask = async <E extends Endpoint>(
    endpoint: E,
    body: BodyOf<E>,
    key?: string,
  ): TillAnswer<Reply<E>> => {
    const requestId = deps.newId()
    const headers: Record<string, string> = { accept: 'application/json', [requestIdHeader]: requestId }
    if (body !== undefined) headers['content-type'] = 'application/json'
    if (endpoint.changes && key !== undefined) headers[idempotencyKeyHeader] = key
    const init = {
      method: endpoint.method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }
    const once = () => send(deps, endpoint.path, init)
    let received = await once()
    if (mayHaveBeenLost(received)) received = await once()
    return read(received, endpoint.reply, requestId)
  }
  return {
    institutions: () => ask(listTillInstitutions, undefined),
    decode: (digits, institutionCode, key) =>
      ask(tillDecode, { ec_qrcode: digits, fixmedins_code: institutionCode, business_type: '01301' }, key),
    preSettle: (purchase) => ask(tillPreSettle, purchase),
    settle: (purchase, key) => ask(tillSettle, purchase, key),
    reverse: (settlementId, institutionCode, key) =>
      ask(tillReverse, { setl_id: settlementId, fixmedins_code: institutionCode }, key),
  }
}

type Received = { readonly status: number; readonly text: string } | { readonly lost: 'timeout' | 'dropped' }

async function send(deps: TillCityDeps, path: string, init: RequestInit): Promise<Received> {
  const signal = AbortSignal.timeout(deps.timeoutMs ?? 8_000)
  try {
    const response = await deps.fetch(deps.gateway + path, { ...init, signal })
    return { status: response.status, text: await response.text() }
  } catch {
    return { lost: signal.aborted ? 'timeout' : 'dropped' }
  }
}

/**
 * Tells whether an answer may have been lost, so that the city may or may not have acted; the same request with the
 * same key finds out.
 */
const mayHaveBeenLost = (received: Received): boolean =>
  'lost' in received || received.status === 502 || received.status === 503

function read<S extends Schema>(
  received: Received,
  reply: S,
  requestId: string,
): Result<v.InferOutput<S>, TillProblem> {
  if ('lost' in received) return failedWith({ is: received.lost })
  const { status } = received
  const body = parseJson(received.text)
  if (status >= 200 && status < 300) {
    const decoded = v.safeParse(reply, body)
    if (decoded.success) return ok(decoded.output)
    const path = ['reply', v.getDotPath(decoded.issues[0])].filter(Boolean).join('.')
    return failedWith({ is: 'malformed', path, requestId })
  }
  const refusal = v.safeParse(Refusal, body)
  if (status >= 400 && status < 500 && refusal.success) {
    const { code, message } = refusal.output
    return failedWith({ is: 'refused', code, requestId }, message)
  }
  return failedWith({ is: 'unavailable', status, requestId })
}

/**
 * Returns a failure.
 * @param citySentence the city's own sentence, if it sent one
 */
const failedWith = (problem: Problem, citySentence?: string) =>
  failed<TillProblem>({ problem, sentence: citySentence || problemSentence(problem) })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
