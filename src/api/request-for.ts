import type { Endpoint } from '@/contract/endpoint'
import { idempotencyKeyHeader, plainStatusHeader, requestIdHeader, type HttpRequest } from '@/contract/http'
import type { LooseInput } from '@/contract/endpoint'

/** The parts of a request that do not depend on the question. */
export interface Envelope {
  readonly baseUrl: string
  readonly requestId: string
  /** The id of the change, by which the city recognises a repetition; absent for reading. */
  readonly idempotencyKey?: string
  readonly accessToken?: string
  readonly timeoutMs: number
}

/**
 * Encodes a text for an address. A text with half a surrogate pair cannot be encoded and becomes `-`, which the city
 * will not find either.
 */
function encoded(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    return '-'
  }
}

/**
 * Turns an endpoint and its input into one HTTP request. Secrets go into headers and bodies, never into the address.
 */
export function requestFor(endpoint: Endpoint, input: LooseInput, envelope: Envelope): HttpRequest {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encoded(input.path?.[name] ?? ''))
  const query = Object.entries(input.query ?? {})
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&')
  const headers: Record<string, string> = {
    accept: 'application/json',
    [requestIdHeader]: envelope.requestId,
    [plainStatusHeader]: '1',
  }
  if (input.body !== undefined) headers['content-type'] = 'application/json'
  if (envelope.idempotencyKey) headers[idempotencyKeyHeader] = envelope.idempotencyKey
  if (envelope.accessToken) headers['authorization'] = `Bearer ${envelope.accessToken}`
  return {
    method: endpoint.method,
    url: envelope.baseUrl + path + (query && `?${query}`),
    headers,
    timeoutMs: envelope.timeoutMs,
    ...(input.body !== undefined && { body: JSON.stringify(input.body) }),
  }
}
