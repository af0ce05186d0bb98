import * as v from 'valibot'
import { readAnswer, statusOf } from '@/api/read-answer'
import { requestFor } from '@/api/request-for'
import type { Endpoint } from '@/contract/endpoint'
import type { HttpHeaders, HttpRequest } from '@/contract/http'
import type { InputOf, LooseInput } from '@/contract/endpoint'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'

/** A response of the gateway, as received and as decoded. */
export interface Reply<Value = unknown> {
  /** The method and the path, for notes. */
  readonly operation: string
  /** The value sent in X-Request-Id. */
  readonly requestId: string
  /** The status of the HTTP response. */
  readonly httpStatus: number
  /** The gateway's own status: the one in X-Plain-Status if that header is there, else the HTTP status. */
  readonly status: number
  readonly headers: HttpHeaders
  /** The body parsed as JSON; undefined when it is not JSON. */
  readonly wire: unknown
  /** The decoded body, or the problem that the app would make of this response. */
  readonly result: Result<Value, Problem>
}

/** The variations of a request that a check may ask for. */
export interface AskOptions {
  readonly token?: string
  /** The Idempotency-Key of a change: a new key if absent, no key at all for null. */
  readonly key?: string | null
  /** Headers added to the usual ones; undefined removes a header. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** The body to send instead of the input's. */
  readonly bodyText?: string
}

/** A gateway reached over HTTP, with the requests that the app would send. */
export interface Gateway {
  /** Sends a request to an endpoint of the contract. */
  ask<E extends Endpoint>(
    endpoint: E,
    input: LooseInput,
    how?: AskOptions,
  ): Promise<Reply<v.InferOutput<E['reply']>>>
  /** Sends a GET request for a path that the contract does not know. */
  askUnknown(path: string): Promise<Reply>
}

/** The part of `fetch` that is needed here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Returns the input unchanged; the compiler checks that it fits the endpoint. */
export const inputOf = <E extends Endpoint>(_: E, input: InputOf<E>): LooseInput => input as LooseInput

const timeoutMs = 15_000

/**
 * Creates a gateway that sends its requests with `fetch`.
 * @param newId returns an id for a request or a change, never the same twice
 */
export function openGateway(baseUrl: string, fetch: Fetch, newId: () => string): Gateway {
  const send = async (request: HttpRequest, how: AskOptions) => {
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
      timeoutMs: timeoutMs,
      ...(endpoint.changes && { idempotencyKey: key }),
      ...(how.token !== undefined && { accessToken: how.token }),
    })
    const outcome = await send(request, how)
    return {
      operation: `${endpoint.method} ${endpoint.path}`,
      requestId,
      httpStatus: outcome.status,
      status: statusOf(outcome),
      headers: outcome.headers,
      wire: parseJson(outcome.text),
      result: readAnswer(outcome, endpoint.reply, requestId, Date.now()),
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
