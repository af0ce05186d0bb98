import { createCall, type Call } from '@/api/call'
import { createSessionManager, type SessionManager, type Tokens } from '@/api/session-manager'
import { idempotencyKeyHeader, type HttpOutcome, type HttpRequest } from '@/contract/http'

/** Answers the requests of the phone in place of the city; `number` counts from 1. */
export type CityStub = (request: HttpRequest, number: number) => HttpOutcome | Promise<HttpOutcome>

/** The API client on a phone, with what the test can see and control of it. */
export interface Phone {
  readonly call: Call
  readonly session: SessionManager
  /** Every request that was sent, in order. */
  readonly sent: HttpRequest[]
  /** Returns the tokens that are stored on the phone now. */
  storedTokens(): Tokens | undefined
  /** Moves the clock forward and runs every timer that becomes due. */
  pass(ms: number): Promise<void>
}

/** Returns the first tokens of a person. */
export const tokensOf = (person: string): Tokens => ({
  accessToken: `access-of-${person}-0001`,
  refreshToken: `refresh-of-${person}-0001`,
})

/** The tokens of the person whom most tests sign in. */
export const mei = tokensOf('mei')

/** The tokens of the person who signs in next. */
export const lan = tokensOf('lan')

/** Lets all pending promise callbacks run. */
export const flushPromises = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Creates a phone whose network, time and storage the test controls. */
export function phoneWith(city: CityStub, tokens?: Tokens): Phone {
  const sent: HttpRequest[] = []
  let stored = tokens
  let time = 1_000_000
  let ids = 0
  let waiting: { readonly at: number; readonly act: () => void }[] = []
  const session = createSessionManager({
    read: () => stored,
    write: (fresh) => void (stored = fresh),
    clear: () => void (stored = undefined),
  })
  const call = createCall({
    baseUrl: 'https://city.example/api/v1',
    send: async (request) => city(request, sent.push(request)),
    clock: {
      now: () => time,
      after(delayMs, act) {
        const entry = { at: time + delayMs, act }
        waiting.push(entry)
        return () => void (waiting = waiting.filter((other) => other !== entry))
      },
    },
    newId: () => `name-${(ids += 1)}-of-this-test`,
    session,
  })
  return {
    call,
    session,
    sent,
    storedTokens: () => stored,
    async pass(ms) {
      await flushPromises()
      time += ms
      const due = waiting.filter(({ at }) => at <= time)
      waiting = waiting.filter(({ at }) => at > time)
      due.forEach(({ act }) => act())
      await flushPromises()
    },
  }
}

/** Creates an answer that arrives; a body that is no text is sent as JSON. */
export const answered = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): HttpOutcome => ({
  arrived: true,
  status,
  headers,
  text: typeof body === 'string' ? body : JSON.stringify(body),
})

/** Creates the outcome of a request that gets no answer. */
export const lost = (why: 'offline' | 'timeout' | 'dropped'): HttpOutcome => ({ arrived: false, why })

/** Creates a refusal of the city. */
export const refused = (status: number, code: string): HttpOutcome =>
  answered(status, { code, message: 'a sentence of the city', requestId: 'r-1' })

/** Returns the access token that a request carries. */
export const bearerOf = ({ headers }: HttpRequest): string | undefined =>
  headers['authorization']?.replace('Bearer ', '')

/** Returns the idempotency key that a request carries. */
export const keyOf = ({ headers }: HttpRequest): string | undefined => headers[idempotencyKeyHeader]

/** Tells whether a request renews a session. */
export const isRenewal = ({ url }: HttpRequest): boolean => url.endsWith('/sessions/refresh')

/** Returns a session as the city sends it. */
export const wireSession = ({ accessToken, refreshToken }: Tokens) => ({
  access_token: accessToken,
  refresh_token: refreshToken,
  expires_in: 1_800,
})

/** Creates an answer that the test gives when it wants to. */
export function heldAnswer(): {
  readonly answer: Promise<HttpOutcome>
  give(outcome: HttpOutcome): Promise<void>
} {
  let give: (outcome: HttpOutcome) => void = () => undefined
  const answer = new Promise<HttpOutcome>((resolve) => (give = resolve))
  return {
    answer,
    give(outcome) {
      give(outcome)
      return flushPromises()
    },
  }
}
