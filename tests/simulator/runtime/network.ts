// Sends requests through the simulator's own server, where CORS does not apply and a test can answer them.
import { ApiError } from './api'
import * as device from './device'
import type { RequestMessage, ResponseMessage, Values } from '../types'
import { asText, toText } from '../values'

/** The response to a request. */
export interface Reply {
  status: number
  header: Record<string, string>
  data: unknown
}
type RequestOptions = Values // url, data, header, method, dataType, responseType, timeout

const urlEncoded = (data: Values): string =>
  Object.entries(data)
    .map(
      ([key, value]) =>
        `${encodeURIComponent(key)}=${encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : String(value as unknown))}`,
    )
    .join('&')

function message(options: RequestOptions): RequestMessage {
  const method = asText(options.method, 'GET').toUpperCase()
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  for (const [name, value] of Object.entries((options.header ?? {}) as Values))
    headers[name.toLowerCase()] = String(value)
  let url = toText(options.url)
  let body: string | undefined
  const { data } = options
  if (data !== undefined && data !== null) {
    if (method === 'GET' && typeof data === 'object') {
      const query = urlEncoded(data as Values)
      if (query) url += (url.includes('?') ? '&' : '?') + query
    } else
      body =
        typeof data === 'string'
          ? data
          : headers['content-type']?.includes('urlencoded')
            ? urlEncoded(data as Values)
            : JSON.stringify(data)
  }
  return { url, method, headers, body, timeout: Number(options.timeout ?? 60000) }
}

const underWay = new Set<AbortController>()
/** Breaks off all requests, as some phones do in the background. */
export const interruptRequests = (): void => underWay.forEach((request) => request.abort())

/** Sends a request. Its error codes are Alipay's (12 network, 13 timeout); WeChat's dialect passes them on as `errno`. */
export async function request(options: RequestOptions, signal: AbortSignal): Promise<Reply> {
  if (!/^https?:\/\//.test(String(options.url))) throw new ApiError('invalid url', 2)
  if (!device.isConnected()) throw new ApiError('network is not connected', 12)
  let response: ResponseMessage
  const interrupted = new AbortController()
  underWay.add(interrupted)
  try {
    const answer = await fetch('request', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message(options)),
      signal: AbortSignal.any([signal, interrupted.signal]),
    })
    response = (await answer.json()) as ResponseMessage
  } catch (error) {
    if (interrupted.signal.aborted) throw new ApiError('interrupted', 12)
    throw new ApiError(signal.aborted ? 'abort' : (error as Error).message, signal.aborted ? 9 : 12)
  } finally {
    underWay.delete(interrupted)
  }
  if ('error' in response)
    throw new ApiError(
      response.error,
      response.reason === 'timeout' ? 13 : response.reason === 'refused' ? 11 : 12,
    )
  const bytes = Uint8Array.from(atob(response.base64), (c) => c.charCodeAt(0))
  return { status: response.statusCode, header: response.header, data: decode(bytes, options) }
}

function decode(bytes: Uint8Array, options: RequestOptions): unknown {
  if (options.responseType === 'arraybuffer' || options.dataType === 'arraybuffer') return bytes.buffer
  const text = new TextDecoder().decode(bytes)
  if (asText(options.dataType, 'json').toLowerCase() !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Creates the task that a request returns, and the signal that its `abort` raises. */
export function task(): { signal: AbortSignal; methods: Values } {
  const controller = new AbortController()
  const nothing = (): void => {}
  return {
    signal: controller.signal,
    methods: {
      abort: () => controller.abort(),
      onHeadersReceived: nothing,
      offHeadersReceived: nothing,
      onChunkReceived: nothing,
      offChunkReceived: nothing,
    },
  }
}
