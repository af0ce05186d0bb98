import { createAccountApi, type AccountApi } from '@/pages/identity/api'
import { createDemoApi } from '@/pages/identity/demo-api'
import { createIdentityApi, type IdentityApi } from '@/pages/identity/api'
import { neutralPlatform } from '@/platform/neutral'
import type { Platform } from '@/platform/port'
import { wire, type Services } from '@/shell/wire'
import { idempotencyKeyHeader, type HttpOutcome, type HttpRequest } from '@/contract/http'
import { lineTo, type Line } from './api/line-to-town'
import { flushPromises, type Phone } from './api/phone'
import { drivenClock, type DrivenClock } from './driven-clock'
import type { Town } from './mock/town'

/** The real app on a phone whose city, network and time the test controls. */
export interface PhoneInTown extends Phone {
  /** The services of the app; `familyOf(services)` and similar functions build those of a package. */
  readonly services: Services
  /** The texts stored on the phone; they survive a restart of the app. */
  readonly storage: Map<string, string>
  readonly town: Town
  readonly line: Line
  /** The clock of the phone and of the whole app. */
  readonly clock: DrivenClock
  readonly identity: IdentityApi
  readonly account: AccountApi
  /**
   * Enters as a person of the mock city.
   * @param account the account of the sign-in: after an expired session, the same account means that the same person is
   * back
   */
  enterAs(person: string, account?: string): Promise<void>
  /** Lets time pass, in the city and on the phone. */
  pass(ms: number): Promise<void>
  /** Holds back all answers from now on; the test hands each over when it wants to, in any order. */
  hold(): HeldAnswers
  /** Applies a change to the text of the next answer. */
  rewrite(change: (text: string) => string): void
  /** Counts the requests of one kind, such as `POST /consents`. */
  asked(question: string): number
}

/** Answers that are held back, in the order of their requests. */
export interface HeldAnswers {
  /** Hands one answer over; the first request has number 0. */
  give(number: number): Promise<void>
  /** Hands over all answers that are held back; later ones arrive at once. */
  release(): Promise<void>
}

let phones = 0

/**
 * Builds the real app (`src/shell/wire.ts`) on a phone that is connected to the town and whose time the test moves.
 * @param storage the texts stored on the phone by an earlier start
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
    const outcome = await line.send(withPhoneName(request, own))
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
    storedTokens: () => stored.read('session'),
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
      await flushPromises()
      town.pass(ms)
      await clock.pass(ms)
      await flushPromises()
    },
    hold() {
      const mine: (() => void)[] = (waiting = [])
      return {
        async give(number) {
          await flushPromises()
          mine[number]?.()
          await flushPromises()
        },
        async release() {
          waiting = undefined
          await flushPromises()
          mine.forEach((handOver) => handOver())
          await flushPromises()
        },
      }
    },
    rewrite: (change) => void (rewriting = change),
    asked: (question) =>
      sent.filter(({ method, url }) => `${method} ${url.replace(/^.*\/api\/v1/, '')}` === question).length,
  }
}

/** Adds the phone's name to the idempotency key, so that changes of two phones never have the same key. */
function withPhoneName(request: HttpRequest, phone: string): HttpRequest {
  const key = request.headers[idempotencyKeyHeader]
  if (key === undefined) return request
  return { ...request, headers: { ...request.headers, [idempotencyKeyHeader]: `${phone}-${key}` } }
}

/** Makes the city answer the next request and its renewal with an expired session. */
export const endSession = ({ line }: Pick<PhoneInTown, 'line'>): void =>
  void line.nextFaults.push('expired-session', 'expired-session')

/** The lifetime of a session in the mock city, ms. */
export const sessionLifeMs = 30 * 60_000
