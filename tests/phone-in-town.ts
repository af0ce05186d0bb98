import { createAccountApi, type AccountApi } from '@/pages/identity/api'
import { createDemoApi } from '@/pages/identity/demo-api'
import { createIdentityApi, type IdentityApi } from '@/pages/identity/api'
import { neutralPlatform } from '@/platform/neutral'
import type { Platform } from '@/platform/port'
import { wire, type Services } from '@/shell/wire'
import { idempotencyKeyHeader, type HttpOutcome, type HttpRequest } from '@/contract/http'
import { lineTo, type Line } from './api/line-to-town'
import { settled, type Phone } from './api/phone'
import { drivenClock, type DrivenClock } from './driven-clock'
import type { Town } from './mock/town'

/** The real app on a phone whose city, line and time the test holds in its hands. */
export interface PhoneInTown extends Phone {
  /** Everything the app is made of; `familyOf(services)` and its like build a package. */
  readonly services: Services
  /** The texts kept on the phone; they survive the app. */
  readonly storage: Map<string, string>
  readonly town: Town
  readonly line: Line
  /** The clock of the phone, and of everything in the app. */
  readonly clock: DrivenClock
  readonly identity: IdentityApi
  readonly account: AccountApi
  /**
   * Enters as a person of the mock city.
   * @param account of the sign-in: the same one after an expired session is the same person, who is back
   */
  enterAs(person: string, account?: string): Promise<void>
  /** Time goes by, in the city as on the phone. */
  pass(ms: number): Promise<void>
  /** From now on answers wait on the way back; each is handed over when the test says so, in any order. */
  hold(): Answers
  /** The next answer has this done to its text on the way. */
  rewrite(change: (text: string) => string): void
  /** How often this was asked, such as `POST /consents`. */
  asked(question: string): number
}

/** Answers that wait, in the order of the questions. */
export interface Answers {
  /** Hands one over; the first question has number 0. */
  give(number: number): Promise<void>
  /** Hands over all that wait, and those that come from now on at once. */
  release(): Promise<void>
}

let phones = 0

/**
 * Builds the real app (`src/shell/wire.ts`) on a phone whose line leads to the town and whose time the test moves.
 * @param storage the texts kept on the phone by an earlier start
 */
export function phoneInTown(town: Town, storage = new Map<string, string>()): PhoneInTown {
  const line = lineTo(town)
  const clock = drivenClock()
  const sent: HttpRequest[] = []
  const own = `phone-${(phones += 1)}`
  let names = 0
  let waiting: (() => void)[] | undefined
  let rewriting: ((text: string) => string) | undefined
  const send = async (request: HttpRequest): Promise<HttpOutcome> => {
    sent.push(request)
    const outcome = await line.send(named(request, own))
    const gates = waiting
    if (gates) await new Promise<void>((resolve) => gates.push(resolve))
    if (!rewriting || !outcome.arrived) return outcome
    const text = rewriting(outcome.text)
    rewriting = undefined
    return { ...outcome, text }
  }
  const platform: Platform = {
    ...neutralPlatform(),
    ...clock,
    send,
    storage: {
      read: (key) => storage.get(key),
      write: (key, text) => storage.set(key, text).has(key),
      remove: (key) => void storage.delete(key),
    },
    randomId: () => `name-${(names += 1)}-of-this-test`,
  }
  const services = wire(platform, 'https://city.example/api/v1', 'words-of-this-test')
  const { call, sessionManager, stored } = services.base
  return {
    services,
    call,
    session: sessionManager,
    sent,
    kept: () => stored.read('session'),
    storage,
    town,
    line,
    clock,
    identity: createIdentityApi(call),
    account: createAccountApi(call),
    async enterAs(person, account) {
      const entered = await createDemoApi(call).enterAs(person)
      if (entered.ok) sessionManager.enter(entered.value, account)
    },
    async pass(ms) {
      await settled()
      town.pass(ms)
      await clock.pass(ms)
      await settled()
    },
    hold() {
      const mine: (() => void)[] = (waiting = [])
      return {
        async give(number) {
          await settled()
          mine[number]?.()
          await settled()
        },
        async release() {
          waiting = undefined
          await settled()
          mine.forEach((handOver) => handOver())
          await settled()
        },
      }
    },
    rewrite: (change) => void (rewriting = change),
    asked: (question) =>
      sent.filter(({ method, url }) => `${method} ${url.replace(/^.*\/api\/v1/, '')}` === question).length,
  }
}

/** Every phone names its changes in its own way: what two of them do is never the same change. */
function named(request: HttpRequest, phone: string): HttpRequest {
  const key = request.headers[idempotencyKeyHeader]
  if (key === undefined) return request
  return { ...request, headers: { ...request.headers, [idempotencyKeyHeader]: `${phone}-${key}` } }
}

/** The next question finds its session ended in the city, and the renewal too. */
export const endSession = ({ line }: Pick<PhoneInTown, 'line'>): void =>
  void line.next.push('expired-session', 'expired-session')

/** As long as a session lives in the mock city. */
export const sessionLifeMs = 30 * 60_000
