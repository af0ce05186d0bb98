import { createCall, type Call } from '@/api/call'
import { createSessionManager, type SessionManager, type Tokens } from '@/api/session-manager'
import { idempotencyKeyHeader, type HttpOutcome, type HttpRequest } from '@/contract/http'

/** What the other end of the line does with a request; `number` counts from 1. */
export type OtherEnd = (request: HttpRequest, number: number) => HttpOutcome | Promise<HttpOutcome>

export interface Phone {
  readonly call: Call
  readonly session: SessionManager
  /** Everything that was sent, in order. */
  readonly sent: HttpRequest[]
  /** What is kept on the phone now. */
  kept(): Tokens | undefined
  /** Lets time pass: whatever was put off until then happens. */
  pass(ms: number): Promise<void>
}

export const tokensOf = (person: string): Tokens => ({
  accessToken: `access-of-${person}-0001`,
  refreshToken: `refresh-of-${person}-0001`,
})
export const mei = tokensOf('mei')
export const lan = tokensOf('lan')

/** Lets everything that waits for a promise go on. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A phone whose network, time and storage the test plays. */
export function phoneWith(otherEnd: OtherEnd, tokens?: Tokens): Phone {
  const sent: HttpRequest[] = []
  let shelf = tokens
  let time = 1_000_000
  let ids = 0
  let waiting: { readonly at: number; readonly act: () => void }[] = []
  const session = createSessionManager({
    read: () => shelf,
    write: (fresh) => void (shelf = fresh),
    clear: () => void (shelf = undefined),
  })
  const call = createCall({
    baseUrl: 'https://city.example/api/v1',
    send: async (request) => otherEnd(request, sent.push(request)),
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
    kept: () => shelf,
    async pass(ms) {
      await settled()
      time += ms
      const due = waiting.filter(({ at }) => at <= time)
      waiting = waiting.filter(({ at }) => at > time)
      due.forEach(({ act }) => act())
      await settled()
    },
  }
}

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
export const lost = (why: 'offline' | 'timeout' | 'dropped'): HttpOutcome => ({ arrived: false, why })
export const refused = (status: number, code: string): HttpOutcome =>
  answered(status, { code, message: 'a sentence of the city', requestId: 'r-1' })

export const bearerOf = ({ headers }: HttpRequest): string | undefined =>
  headers['authorization']?.replace('Bearer ', '')
export const keyOf = ({ headers }: HttpRequest): string | undefined => headers[idempotencyKeyHeader]
export const isRenewal = ({ url }: HttpRequest): boolean => url.endsWith('/sessions/refresh')

export const wireSession = ({ accessToken, refreshToken }: Tokens) => ({
  access_token: accessToken,
  refresh_token: refreshToken,
  expires_in: 1_800,
})

/** An answer the test gives when it wants to. */
export function held(): { readonly answer: Promise<HttpOutcome>; give(outcome: HttpOutcome): Promise<void> } {
  let give: (outcome: HttpOutcome) => void = () => undefined
  const answer = new Promise<HttpOutcome>((resolve) => (give = resolve))
  return {
    answer,
    give(outcome) {
      give(outcome)
      return settled()
    },
  }
}
