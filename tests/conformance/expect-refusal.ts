import * as v from 'valibot'
import { requestIdHeader } from '@/contract/http'
import { Refusal } from '@/contract/refusal'
import { expectThat, describeReply, Skipped } from './verdict'
import type { Reply } from './gateway'

/**
 * Asserts that the reply is a refusal with one of the statuses and the code, in the contract's shape of errors.
 * @returns a note with the status and the code
 * @throws {Failed} when it is not
 * @throws {Skipped} when the gateway has not built the route, unless 501 is among the statuses
 */
export function expectRefusal(reply: Reply, statuses: readonly number[], code?: string): string {
  const { operation, status, requestId, headers, wire } = reply
  if (status === 501 && !statuses.includes(501)) throw new Skipped(`${operation}: not offered`)
  const wanted = [statuses.join(' or '), code].filter(Boolean).join(' ')
  expectThat(statuses.includes(status), `${operation}: ${describeReply(reply)} instead of ${wanted}`)
  const refusal = v.safeParse(Refusal, wire)
  expectThat(refusal.success, `${operation}: the body of ${status} is not {code, message, requestId}`)
  const { output } = refusal
  expectThat(code === undefined || output.code === code, `${operation}: ${output.code} instead of ${code}`)
  expectThat(output.requestId === requestId, `${operation}: requestId in the body is not the one sent`)
  expectThat(headers[requestIdHeader] === requestId, `${operation}: X-Request-Id is not echoed`)
  return `${status} ${output.code}`
}
