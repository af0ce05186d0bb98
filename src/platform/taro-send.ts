import Taro from '@tarojs/taro'
import { inTime } from './in-time'
import type { HttpHeaders, HttpOutcome, HttpRequest } from '@/contract/http'

/** The argument that a client passes to `success` or `fail`, before it is checked. */
interface ClientAnswer {
  readonly statusCode?: unknown
  readonly status?: unknown
  readonly header?: unknown
  readonly headers?: unknown
  readonly data?: unknown
  readonly errMsg?: unknown
  readonly error?: unknown
}

/** Error codes of Alipay: 13 is a time-out, 19 a status of 400 or above. */
const alipayTimeout = 13
const alipayStatusError = 19

/**
 * Sends a request with Taro, as text both ways, and makes the clients equal: WeChat succeeds whatever the status,
 * Alipay fails from 400 on, sometimes with the body and sometimes without. It sets its own timer, because those of
 * the clients fire late.
 */
export function sendWithTaro(request: HttpRequest): Promise<HttpOutcome> {
  return new Promise((resolve) => {
    const task = Taro.request<string>({
      url: request.url,
      method: request.method,
      header: { ...request.headers },
      ...(request.body !== undefined && { data: request.body }),
      dataType: 'text',
      responseType: 'text',
      timeout: request.timeoutMs,
    })
    const timer = setTimeout(() => {
      resolve({ arrived: false, why: 'timeout' })
      task.abort?.()
    }, request.timeoutMs)
    task
      .then(arrived, (answer: ClientAnswer) =>
        answer.error === alipayStatusError ? arrived(answer) : lost(answer),
      )
      .then(resolve, () => resolve({ arrived: false, why: 'dropped' }))
      .finally(() => clearTimeout(timer))
  })
}

function arrived(answer: ClientAnswer): HttpOutcome {
  const { data } = answer
  return {
    arrived: true,
    status: Number(answer.statusCode ?? answer.status ?? 500),
    headers: lowerCased(answer.header ?? answer.headers),
    text: typeof data === 'string' ? data : JSON.stringify(data ?? {}),
  }
}

async function lost(answer: ClientAnswer): Promise<HttpOutcome> {
  if (answer.error === alipayTimeout || /time\s?out/i.test(String(answer.errMsg))) {
    return { arrived: false, why: 'timeout' }
  }
  return { arrived: false, why: (await isOffline()) ? 'offline' : 'dropped' }
}

/** Tells whether there is no network; a phone that does not tell counts as having one. WeChat reports `none`, Alipay `NOTREACHABLE`; Taro does not translate. */
async function isOffline(): Promise<boolean> {
  const answer = await inTime(Taro.getNetworkType())
  return ['none', 'notreachable'].includes(String(answer?.networkType).toLowerCase())
}

function lowerCased(headers: unknown): HttpHeaders {
  if (typeof headers !== 'object' || headers === null) return {}
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
}
