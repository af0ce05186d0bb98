import type { CityAnswer, CityRequest } from './city'
import { refuse } from './routes/route'

/** What reaches the phone in the end, and when. `reset` cuts the connection, `hang` never answers. */
export interface Delivery {
  readonly delayMs: number
  readonly ends: 'answer' | 'reset' | 'hang'
  readonly status: number
  readonly text: string
  /** The gateway is not itself: it does not know our headers either. */
  readonly raw?: boolean
}

/** Asks the city; `clockShiftMs` lets its clock be wrong for this one question. */
export type Ask = (clockShiftMs?: number) => CityAnswer

type Fault = (request: CityRequest, ask: Ask, turn: number) => Delivery

const delivered = ({ status, body }: CityAnswer, delayMs = 0): Delivery => ({
  delayMs,
  ends: 'answer',
  status,
  text: JSON.stringify(body),
})
const cut = (ends: 'reset' | 'hang'): Delivery => ({ delayMs: 0, ends, status: 0, text: '' })
const raw = (status: number): Delivery => ({
  delayMs: 0,
  ends: 'answer',
  status,
  text: '<h1>Bad Gateway</h1>',
  raw: true,
})

const enumerated = new Set(['state', 'med_type', 'insutype', 'psn_insu_stas', 'chrgitm_lv'])

/** The same reply with every word of a closed list replaced by one nobody knows. */
function withUnknownWords(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => withUnknownWords(entry))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [name, withUnknownWords(entry, name)]),
    )
  }
  return enumerated.has(field) ? 'Z9' : value
}

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

/** What can go wrong on the way, by name (product.md §14). */
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
    return delivered({ ...answer, body: withUnknownWords(answer.body) })
  },
  'expired-session': expiredSession,
  'wrong-clock': (_, ask) => delivered(ask(10 * 60_000)),
  duplicate: (_, ask) => (ask(), delivered(ask())),
  'out-of-order': (_, ask, turn) => delivered(ask(), turn % 2 === 0 ? 1_500 : 0),
} as const satisfies Record<string, Fault>

export type FaultName = keyof typeof faults
export const isFaultName = (name: string): name is FaultName => Object.hasOwn(faults, name)

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
