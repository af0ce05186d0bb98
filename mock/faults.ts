import { toWireTime } from '@/domain/china-day'
import type { CityAnswer, CityRequest } from './city'
import { refuse } from './routes/route'

/** The result that finally reaches the phone, and its delay. `reset` cuts the connection, `hang` never answers. */
export interface Delivery {
  readonly delayMs: number
  readonly ends: 'answer' | 'reset' | 'hang'
  readonly status: number
  readonly text: string
  /** The number of seconds after which a retry makes sense, for the header `Retry-After`. */
  readonly retryAfterSeconds?: number
  /** True when the failure is not the gateway's own answer, so that our headers are missing too. */
  readonly raw?: boolean
}

/** Passes the request to the city and returns its answer. */
export type Ask = () => CityAnswer

/** One kind of failure. */
interface Fault {
  /** The name of the fault, in Chinese. */
  readonly name: string
  /** The effect of the fault on a request, in Chinese. */
  readonly does: string
  /** @param turn counts requests, for a fault that comes and goes */
  deliver(request: CityRequest, ask: Ask, turn: number): Delivery
}

/** Delivers an answer unchanged. */
export const delivered = ({ status, body, retryAfterSeconds }: CityAnswer, delayMs = 0): Delivery => ({
  delayMs,
  ends: 'answer',
  status,
  text: JSON.stringify(body),
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
})
const cut = (ends: 'reset' | 'hang'): Delivery => ({ delayMs: 0, ends, status: 0, text: '' })
const raw = (status: number): Delivery => ({
  delayMs: 0,
  ends: 'answer',
  status,
  text: '<h1>Bad Gateway</h1>',
  raw: true,
})

const withBody = (answer: CityAnswer, change: (body: unknown) => unknown): Delivery =>
  delivered({ ...answer, body: change(answer.body) })

/** Returns the same body with every value changed; `field` is the name the value has in its object. */
function withValues(body: unknown, change: (value: unknown, field: string) => unknown, field = ''): unknown {
  if (Array.isArray(body)) return body.map((entry) => withValues(entry, change))
  if (typeof body !== 'object' || body === null) return change(body, field)
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, withValues(value, change, name)]),
  )
}

const enumerated = new Set(['state', 'med_type', 'insutype', 'psn_insu_stas', 'chrgitm_lv'])

/** Replaces a value of a closed list by an unknown one. */
const unknownWord = (value: unknown, field: string): unknown =>
  typeof value === 'string' && enumerated.has(field) ? 'Z9' : value

const wrongByMs = 10 * 60_000
const wireTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/

/** Shifts a time as if the city's clock were ten minutes fast. */
const wrongTime = (value: unknown): unknown =>
  typeof value === 'string' && wireTime.test(value) ? toWireTime(Date.parse(value) + wrongByMs) : value

function expiredSession(request: CityRequest, ask: Ask): Delivery {
  const needsSession = 'authorization' in request.headers || request.path === '/sessions/refresh'
  if (!needsSession) return delivered(ask())
  const { refused: code, status, message } = refuse('AUTH_EXPIRED', 'sign in again')
  return delivered({
    status,
    requestId: '',
    body: { code, message, requestId: request.headers['x-request-id'] ?? '-' },
  })
}

/**
 * The faults that can happen to a request, by name (rules.md §14.5): this is the only list. The control page and the
 * till in the app show the Chinese names; requests and commands use the keys.
 */
export const faults = {
  slow: { name: '慢', does: '照常办理，2 秒后才回答', deliver: (_, ask) => delivered(ask(), 2_000) },
  'very-slow': {
    name: '很慢',
    does: '照常办理，15 秒后才回答，多数手机已经不等了',
    deliver: (_, ask) => delivered(ask(), 15_000),
  },
  down: { name: '连不上', does: '没有办理，连接直接断开', deliver: () => cut('reset') },
  reset: {
    name: '回答丢失',
    does: '办理了，但回答送到之前连接断开',
    deliver: (_, ask) => (ask(), cut('reset')),
  },
  timeout: { name: '没有回答', does: '办理了，但一直不回答', deliver: (_, ask) => (ask(), cut('hang')) },
  '500': { name: '服务器错误', does: '没有办理，返回 500 和一页 HTML', deliver: () => raw(500) },
  '503': { name: '暂停服务', does: '没有办理，返回 503 和一页 HTML', deliver: () => raw(503) },
  'malformed-json': {
    name: '回答不完整',
    does: '办理了，但 JSON 只有前一半',
    deliver(_, ask) {
      const whole = delivered(ask())
      return { ...whole, text: whole.text.slice(0, Math.ceil(whole.text.length / 2)) }
    },
  },
  'wrong-shape': {
    name: '格式不对',
    does: '办理了，但回答的结构与接口说明不同',
    deliver: (_, ask) => withBody(ask(), (body) => ({ data: [body] })),
  },
  'unknown-enum': {
    name: '陌生的代码',
    does: '办理了，状态、类型等代码换成没人认识的 Z9',
    deliver: (_, ask) => withBody(ask(), (body) => withValues(body, unknownWord)),
  },
  'expired-session': { name: '登录过期', does: '没有办理，让手机重新登录', deliver: expiredSession },
  /** Only the times in the answer are wrong; the events in the city have the right time. */
  'wrong-clock': {
    name: '时间不准',
    does: '办理了，回答里的时间都快 10 分钟',
    deliver: (_, ask) => withBody(ask(), (body) => withValues(body, wrongTime)),
  },
  duplicate: {
    name: '重复送达',
    does: '同一个请求送到两次，只办理一次',
    deliver: (_, ask) => (ask(), delivered(ask())),
  },
  'out-of-order': {
    name: '顺序颠倒',
    does: '照常办理，每隔一个请求晚 1.5 秒回答',
    deliver: (_, ask, turn) => delivered(ask(), turn % 2 === 0 ? 1_500 : 0),
  },
} as const satisfies Record<string, Fault>

/** The key of a fault in `faults`. */
export type FaultName = keyof typeof faults

/** Tells whether a text is the key of a fault. */
export const isFaultName = (name: string): name is FaultName =>
  Object.prototype.hasOwnProperty.call(faults, name)

/** All faults as a list to choose from. */
export const namedFaults = (Object.keys(faults) as FaultName[]).map((fault) => {
  const { name, does } = faults[fault]
  return { fault, name, does }
})
