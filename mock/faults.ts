import { toWireTime } from '@/domain/china-day'
import type { CityAnswer, CityRequest } from './city'
import { refuse } from './routes/route'

/** What reaches the phone in the end, and when. `reset` cuts the connection, `hang` never answers. */
export interface Delivery {
  readonly delayMs: number
  readonly ends: 'answer' | 'reset' | 'hang'
  readonly status: number
  readonly text: string
  /** When asking again makes sense, for the header `Retry-After`. */
  readonly retryAfterSeconds?: number
  /** The gateway is not itself: it does not know our headers either. */
  readonly raw?: boolean
}

/** Asks the city. */
export type Ask = () => CityAnswer

type Fault = (request: CityRequest, ask: Ask, turn: number) => Delivery

const delivered = ({ status, body, retryAfterSeconds }: CityAnswer, delayMs = 0): Delivery => ({
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

/** The same body with every value changed; `field` is the name the value has in its object. */
function withValues(body: unknown, change: (value: unknown, field: string) => unknown, field = ''): unknown {
  if (Array.isArray(body)) return body.map((entry) => withValues(entry, change))
  if (typeof body !== 'object' || body === null) return change(body, field)
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, withValues(value, change, name)]),
  )
}

const enumerated = new Set(['state', 'med_type', 'insutype', 'psn_insu_stas', 'chrgitm_lv'])

/** Replaces a word of a closed list by one nobody knows. */
const unknownWord = (value: unknown, field: string): unknown =>
  typeof value === 'string' && enumerated.has(field) ? 'Z9' : value

const wrongByMs = 10 * 60_000
const wireTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/

/** A time as a clock says it that is ten minutes fast. */
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

/** What can go wrong on the way, by name (rules.md §14.5). */
export const faults = {
  slow: (_, ask) => delivered(ask(), 2_000),
  'very-slow': (_, ask) => delivered(ask(), 15_000),
  down: () => cut('reset'),
  reset: (_, ask) => (ask(), cut('reset')),
  timeout: (_, ask) => (ask(), cut('hang')),
  '500': () => raw(500),
  '503': () => raw(503),
  'malformed-json': (_, ask) => {
    const whole = delivered(ask())
    return { ...whole, text: whole.text.slice(0, Math.ceil(whole.text.length / 2)) }
  },
  'wrong-shape': (_, ask) => {
    const answer = ask()
    return delivered({ ...answer, body: { data: [answer.body] } })
  },
  'unknown-enum': (_, ask) => {
    const answer = ask()
    return delivered({ ...answer, body: withValues(answer.body, unknownWord) })
  },
  'expired-session': expiredSession,
  /** The times told are wrong; what happened in the city happened when it did. */
  'wrong-clock': (_, ask) => {
    const answer = ask()
    return delivered({ ...answer, body: withValues(answer.body, wrongTime) })
  },
  duplicate: (_, ask) => (ask(), delivered(ask())),
  'out-of-order': (_, ask, turn) => delivered(ask(), turn % 2 === 0 ? 1_500 : 0),
} as const satisfies Record<string, Fault>

export type FaultName = keyof typeof faults
export const isFaultName = (name: string): name is FaultName =>
  Object.prototype.hasOwnProperty.call(faults, name)

/** Which fault is on for whom. One for a single call is used up by it. */
export interface FaultPlan {
  everything: FaultName | undefined
  readonly people: Map<string, FaultName>
  readonly nextCalls: PlannedCall[]
}

/** A fault for one call: anybody's, or one person's. */
export interface PlannedCall {
  readonly fault: FaultName
  readonly person?: string
}

export const noFaults = (): FaultPlan => ({ everything: undefined, people: new Map(), nextCalls: [] })

/** The fault for a request: named by its header, then the next call, then the person, then everything. */
export function faultFor(
  request: CityRequest,
  person: string | undefined,
  plan: FaultPlan,
): FaultName | undefined {
  const named = request.headers['x-mock-fault'] ?? ''
  if (isFaultName(named)) return named
  const next = plan.nextCalls.findIndex((call) => call.person === undefined || call.person === person)
  if (next >= 0) return plan.nextCalls.splice(next, 1)[0]?.fault
  return (person === undefined ? undefined : plan.people.get(person)) ?? plan.everything
}

/** Lets a fault (or none) happen to a request. `turn` counts requests, for faults that come and go. */
export const deliver = (
  fault: FaultName | undefined,
  request: CityRequest,
  ask: Ask,
  turn: number,
): Delivery => (fault === undefined ? delivered(ask()) : faults[fault](request, ask, turn))
