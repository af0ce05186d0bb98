/** HTTP requests and answers as plain data, for the ports that send them, `api` and the mock city. */

export type HttpMethod = 'GET' | 'POST' | 'DELETE'

/** A request as it is sent. */
export interface HttpRequest {
  readonly method: HttpMethod
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON text; absent for requests that carry nothing. */
  readonly body?: string
  readonly timeoutMs: number
}

/** Header fields; the names are in lower case. */
export type HttpHeaders = Readonly<Record<string, string>>

/** The outcome of a request. A dead network is a value and never a throw. */
export type HttpOutcome =
  | { readonly arrived: true; readonly status: number; readonly headers: HttpHeaders; readonly text: string }
  | { readonly arrived: false; readonly why: 'offline' | 'timeout' | 'dropped' }

/**
 * The header by which errors reach the app in Alipay, whose client hands over no body when the HTTP status is 400 or
 * above. A request with this header set to `1` asks the city to answer with HTTP status 200 and to put the real
 * status into the same header of the answer. The app also understands a city that does not know the header, but
 * learns less about its errors.
 */
export const plainStatusHeader = 'x-plain-status'

/** The header for the id of a request; the hotline finds the request by it. */
export const requestIdHeader = 'x-request-id'

/** The header for the time the city asks the app to wait, with 429 and 503: seconds, or a date (RFC 9110 §10.2.3). */
export const retryAfterHeader = 'retry-after'

/**
 * The header for the id of a change; the city acts once for one id. The app sends the bare id; in quotation marks, as
 * the IETF's draft writes it, it is the same id.
 */
export const idempotencyKeyHeader = 'idempotency-key'
