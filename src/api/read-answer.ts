import * as v from 'valibot'
import type { Schema } from '@/contract/endpoint'
import { plainStatusHeader, retryAfterHeader, type HttpOutcome } from '@/contract/http'
import { Refusal } from '@/contract/refusal'
import type { RetryAfter, Problem } from '@/domain/problem'
import { failed, ok, type Result } from '@/domain/result'

/**
 * Gives the city's own status, also where it travels in a header (see `plainStatusHeader`); 0 when nothing came back.
 */
export function statusOf(outcome: HttpOutcome): number {
  if (!outcome.arrived) return 0
  const status = outcome.headers[plainStatusHeader] ?? ''
  return /^[1-5]\d\d$/.test(status) ? Number(status) : outcome.status
}

/** The longest time to wait that is believed, ms. */
const longestWaitMs = 100_000_000

/** Parses a date of HTTP in one of its three forms, of which one leaves its zone out. */
const dateOf = (text = ''): number => Date.parse(/^[A-Z]/.test(text) ? text.replace(/( GMT)?$/, ' GMT') : '')

/**
 * Reads the time the city asks the app to wait; empty when it does not tell. A date is compared with the city's own
 * clock, where the answer says what that shows.
 * @param now epoch ms by the phone's clock
 */
export function retryAfterOf(outcome: HttpOutcome, now: number): RetryAfter {
  const headers = outcome.arrived ? outcome.headers : {}
  const after = (headers[retryAfterHeader] ?? '').trim()
  const waitMs = /^\d+$/.test(after) ? Number(after) * 1000 : dateOf(after) - (dateOf(headers['date']) || now)
  return waitMs < longestWaitMs ? { retryAfterMs: Math.max(0, waitMs) } : {}
}

/**
 * Decodes an answer: its value, or one `Problem` for everything that can be wrong with it.
 * @param now epoch ms by the phone's clock
 */
export function readAnswer<S extends Schema>(
  outcome: HttpOutcome,
  reply: S,
  requestId: string,
  now: number,
): Result<v.InferOutput<S>, Problem> {
  if (!outcome.arrived) return failed({ is: outcome.why })
  const status = statusOf(outcome)
  const body = parseJson(outcome.text)
  if (status >= 200 && status < 300) {
    const decoded = v.safeParse(reply, body)
    if (decoded.success) return ok(decoded.output)
    return failed({ is: 'malformed', path: pathOf(decoded.issues[0]), requestId })
  }
  const refusal = v.safeParse(Refusal, body)
  if (status === 401 && !refusal.success) return failed({ is: 'refused', code: 'AUTH_EXPIRED', requestId })
  if (status >= 400 && status < 500 && refusal.success) {
    return failed({ is: 'refused', code: refusal.output.code, requestId, ...retryAfterOf(outcome, now) })
  }
  return failed({ is: 'unavailable', status, requestId, ...retryAfterOf(outcome, now) })
}

/** Parses the text of an answer. Blanks and a mark of its byte order mean nothing; no text is an answer without fields. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.trim() || '{}')
  } catch {
    return undefined
  }
}

/** Names the place where decoding stopped; it contains field names only, never values. */
const pathOf = (issue: v.BaseIssue<unknown>): string =>
  ['reply', v.getDotPath(issue)].filter(Boolean).join('.')
