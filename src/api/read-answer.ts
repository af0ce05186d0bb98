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

/** Reads the time the city asks the app to wait; empty when it does not tell. */
export function retryAfterOf(outcome: HttpOutcome): RetryAfter {
  const seconds = (outcome.arrived && outcome.headers[retryAfterHeader]) || ''
  return /^\d{1,5}$/.test(seconds) ? { retryAfterMs: Number(seconds) * 1000 } : {}
}

/** Decodes an answer: its value, or one `Problem` for everything that can be wrong with it. */
export function readAnswer<S extends Schema>(
  outcome: HttpOutcome,
  reply: S,
  requestId: string,
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
    return failed({ is: 'refused', code: refusal.output.code, requestId, ...retryAfterOf(outcome) })
  }
  return failed({ is: 'unavailable', status, requestId, ...retryAfterOf(outcome) })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Names the place where decoding stopped; it contains field names only, never values. */
const pathOf = (issue: v.BaseIssue<unknown>): string =>
  ['reply', v.getDotPath(issue)].filter(Boolean).join('.')
