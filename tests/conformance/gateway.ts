import * as v from 'valibot'
import { readAnswer, statusOf } from '@/api/read-answer'
import { requestFor } from '@/api/request-for'
import type { Endpoint } from '@/contract/endpoint'
import type { HttpHeaders, HttpRequest } from '@/contract/http'
import type { InputOf, LooseInput } from '@/contract/endpoint'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'

export interface Reply<Value = unknown> {
  /** Method and path, for notes. */
  readonly asked: string
  /** As sent in X-Request-Id. */
  readonly requestId: string
  /** As HTTP has it; `status` is the gateway's own, also when it travels in X-Plain-Status. */
  readonly httpStatus: number
  readonly status: number
  readonly headers: HttpHeaders
  /** The body as JSON; undefined when it is none. */
  readonly wire: unknown
  readonly read: Result<Value, Problem>
}

export interface How {
  readonly token?: string
  /** The Idempotency-Key of a change: a new one unless named, none for null. */
  readonly key?: string | null
  /** On top of the usual ones; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** Instead of the input's. */
  readonly bodyText?: string
}

/** A gateway reached over HTTP, asked the way the app asks it. */
export interface Gateway {
  ask<E extends Endpoint>(
    endpoint: E,
    input: LooseInput,
    how?: How,
  ): Promise<Reply<v.InferOutput<E['reply']>>>
  /** Asks for something the contract does not know. */
  askUnknown(path: string): Promise<Reply>
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** An input the compiler holds to its endpoint. */
export const inputOf = <E extends Endpoint>(_: E, input: InputOf<E>): LooseInput => input as LooseInput

const patienceMs = 15_000

/** @param newId names for requests and changes, never the same twice */
export function openGateway(baseUrl: string, fetch: Fetch, newId: () => string): Gateway {
  const send = async (request: HttpRequest, how: How) => {
    const headers = Object.entries({ ...request.headers, ...how.headers }).filter(
      (header): header is [string, string] => header[1] !== undefined,
    )
    const body = how.bodyText ?? request.body
    const response = await fetch(request.url, {
      method: request.method,
      headers,
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(request.timeoutMs),
    })
    return {
      arrived: true,
      status: response.status,
      headers: Object.fromEntries(response.headers) as HttpHeaders,
      text: await response.text(),
    } as const
  }
  const ask: Gateway['ask'] = async (endpoint, input, how = {}) => {
    const requestId = newId()
    const key = how.key === undefined ? newId() : (how.key ?? '')
    const request = requestFor(endpoint, input, {
      baseUrl,
      requestId,
      timeoutMs: patienceMs,
      ...(endpoint.changes && { idempotencyKey: key }),
      ...(how.token !== undefined && { accessToken: how.token }),
    })
    const outcome = await send(request, how)
    return {
      asked: `${endpoint.method} ${endpoint.path}`,
      requestId,
      httpStatus: outcome.status,
      status: statusOf(outcome),
      headers: outcome.headers,
      wire: parsed(outcome.text),
      read: readAnswer(outcome, endpoint.reply, requestId),
    }
  }
  return { ask, askUnknown: (path) => ask(unknownEndpoint(path), {}) }
}

const unknownEndpoint = (path: string): Endpoint => ({
  method: 'GET',
  path,
  caller: 'anyone',
  query: undefined,
  body: undefined,
  encode: () => ({}),
  reply: v.unknown(),
  changes: false,
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
