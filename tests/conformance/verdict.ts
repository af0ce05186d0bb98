import { problemCode } from '@/domain/problem'
import type { Reply } from './gateway'

/** Thrown by a check when the gateway does something else than the contract says. */
export class Failed extends Error {}

/** Thrown by a check when the gateway does not offer what it checks, or has nothing to check it on. */
export class Skipped extends Error {}

/** Asserts a condition. @throws {Failed} with the message when it does not hold */
export function expectThat(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Failed(otherwise)
}

/** Tells whether the gateway has not built the route, which is not a fault: 501, 405, or 404 without the code NOT_FOUND. */
export const isMissing = ({ status, result }: Reply): boolean =>
  status === 501 ||
  status === 405 ||
  (status === 404 && (result.ok || problemCode(result.error) !== 'NOT_FOUND'))

/**
 * Returns the decoded reply.
 * @throws {Skipped} when the gateway has not built the route or limits the rate
 * @throws {Failed} when it refuses or responds in another shape
 */
export function valueOf<Value>(reply: Reply<Value>): Value {
  if (reply.result.ok) return reply.result.value
  const code = problemCode(reply.result.error)
  if (isMissing(reply)) throw new Skipped(`${reply.operation}: not offered`)
  if (code === 'RATE_LIMITED') throw new Skipped(`${reply.operation}: RATE_LIMITED, try again later`)
  throw new Failed(`${reply.operation}: ${describeReply(reply)}`)
}

/** Describes a reply that was not the expected one, in a few words. */
export function describeReply({ status, result }: Reply): string {
  if (result.ok) return `${status}, accepted`
  if (result.error.is === 'malformed') return `${status}, not in the contract's shape at ${result.error.path}`
  return `${status} ${problemCode(result.error)}`
}
