import { problemCode } from '@/domain/problem'
import type { Reply } from './gateway'

/** The gateway does something else than the contract says. */
export class Failed extends Error {}

/** The gateway does not offer what would be checked, or nothing is there to check it on. */
export class Skipped extends Error {}

/** @throws {Failed} unless it holds */
export function expectThat(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Failed(otherwise)
}

/** A route the gateway has not built, which is no fault: it says 501, or 404 or 405 with no word of an unknown id. */
export const isMissing = ({ status, read }: Reply): boolean =>
  status === 501 || status === 405 || (status === 404 && (read.ok || problemCode(read.error) !== 'NOT_FOUND'))

/**
 * The decoded reply.
 * @throws {Skipped} when the gateway has not built it or wants a pause
 * @throws {Failed} when it refuses or answers in another shape
 */
export function valueOf<Value>(reply: Reply<Value>): Value {
  if (reply.read.ok) return reply.read.value
  const code = problemCode(reply.read.error)
  if (isMissing(reply)) throw new Skipped(`${reply.asked}: not offered`)
  if (code === 'RATE_LIMITED') throw new Skipped(`${reply.asked}: RATE_LIMITED, try again later`)
  throw new Failed(`${reply.asked}: ${said(reply)}`)
}

/** What came back instead of what was expected, in a few words. */
export function said({ status, read }: Reply): string {
  if (read.ok) return `${status}, accepted`
  if (read.error.is === 'malformed') return `${status}, not in the contract's shape at ${read.error.path}`
  return `${status} ${problemCode(read.error)}`
}
