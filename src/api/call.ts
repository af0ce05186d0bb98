import type * as v from 'valibot'
import type { Endpoint, LooseInput, QuestionOf } from '@/contract/endpoint'
import { refreshSession } from '@/contract/session'
import type { Problem } from '@/domain/problem'
import { failed, ok, type Result } from '@/domain/result'
import { createAttempt, type Attempt, type AttemptDeps, type CallOptions } from './attempt'
import type { SessionManager } from './session-manager'

/** The ports of a call: those of an attempt, and the session whose token it carries. */
export interface CallDeps extends AttemptDeps {
  readonly session: SessionManager
}

/** Asks the city one question in our own words. Every failure is a `Problem`; nothing throws. */
export type Call = <E extends Endpoint>(
  endpoint: E,
  question: QuestionOf<E>,
  options?: CallOptions,
) => Promise<Result<v.InferOutput<E['reply']>, Problem>>

/**
 * Builds a `Call` that shares one session among all callers: an expired session is renewed once, however many calls
 * notice it.
 */
export function createCall(deps: CallDeps): Call {
  const { session } = deps
  const attempt = createAttempt(deps)
  let renewing: { readonly generation: number; readonly answer: Promise<Result<string, Problem>> } | undefined

  const renew = (): Promise<Result<string, Problem>> => {
    const generation = session.generation()
    if (renewing?.generation === generation) return renewing.answer
    const mine = { generation, answer: renewSession(attempt, session) }
    renewing = mine
    return mine.answer.finally(() => {
      if (renewing === mine) renewing = undefined
    })
  }

  const signedOut = failed<Problem>({ is: 'signed-out' })

  return async (endpoint, question, options = {}) => {
    const input = (endpoint.encode as (question: unknown) => LooseInput)(question)
    const needsSession = endpoint.caller === 'citizen' || endpoint.caller === 'account'
    if (!needsSession) return attempt(endpoint, input, options)
    const generation = session.generation()
    let token = session.current()?.accessToken
    if (token === undefined) return signedOut
    let answer = await attempt(endpoint, input, options, token)
    if (session.generation() === generation && isExpired(answer)) {
      const newest = session.current()?.accessToken
      const renewed = newest === undefined || newest === token ? await renew() : ok(newest)
      if (!renewed.ok) return renewed
      token = renewed.value
      answer = await attempt(endpoint, input, options, token)
      if (session.generation() === generation && isExpired(answer)) session.expire()
    }
    return session.generation() === generation ? answer : signedOut
  }
}

const isExpired = (answer: Result<unknown, Problem>): boolean =>
  !answer.ok && answer.error.is === 'refused' && answer.error.code === 'AUTH_EXPIRED'

/**
 * Renews the session. Only an expired refresh token ends it; a dead network, a busy city or an answer that comes too
 * late does not.
 */
async function renewSession(attempt: Attempt, session: SessionManager): Promise<Result<string, Problem>> {
  const before = session.current()
  if (!before) return failed({ is: 'signed-out' })
  const renewed = await attempt(refreshSession, refreshSession.encode(before.refreshToken), {})
  if (session.current() !== before) return failed({ is: 'signed-out' })
  if (renewed.ok) {
    session.renew(renewed.value)
    return ok(renewed.value.accessToken)
  }
  if (!isExpired(renewed)) return renewed
  session.expire()
  return failed({ is: 'signed-out' })
}
