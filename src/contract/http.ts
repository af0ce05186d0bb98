/** What crosses the network, as plain data. Shared by the ports that send it, `api`, and the mock city. */

export type HttpMethod = 'GET' | 'POST' | 'DELETE'

export interface HttpRequest {
  readonly method: HttpMethod
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON text; absent for requests that carry nothing. */
  readonly body?: string
  readonly timeoutMs: number
}

/** Names in lower case. */
export type HttpHeaders = Readonly<Record<string, string>>

/** A dead network is a value, not a throw. */
export type HttpOutcome =
  | { readonly arrived: true; readonly status: number; readonly headers: HttpHeaders; readonly text: string }
  | { readonly arrived: false; readonly why: 'offline' | 'timeout' | 'dropped' }

/**
 * Alipay's client hands no body to the app when the HTTP status is 400 or above. A request with this header set
 * to `1` asks the city to answer with HTTP status 200 and to put the real status into the same header of the answer.
 * A city that does not know the header is understood all the same, with less to say about its errors.
 */
export const plainStatusHeader = 'x-plain-status'

export const requestIdHeader = 'x-request-id'
/** How many seconds the city asks to be left alone, with 429 and 503; a date in its place is not understood. */
export const retryAfterHeader = 'retry-after'
export const idempotencyKeyHeader = 'idempotency-key'
