import * as v from 'valibot'
import { requestIdHeader } from '@/contract/http'
import { Refusal } from '@/contract/refusal'
import { expectThat, said, Skipped } from './verdict'
import type { Reply } from './gateway'

/**
 * A refusal with one of the statuses and the code, told the way the contract tells errors.
 * @returns a note with what was said
 * @throws {Skipped} when the gateway has not built the route and that was not the question
 */
export function expectRefusal(reply: Reply, statuses: readonly number[], code?: string): string {
  const { asked, status, requestId, headers, wire } = reply
  if (status === 501 && !statuses.includes(501)) throw new Skipped(`${asked}: not offered`)
  const wanted = [statuses.join(' or '), code].filter(Boolean).join(' ')
  expectThat(statuses.includes(status), `${asked}: ${said(reply)} instead of ${wanted}`)
  const refusal = v.safeParse(Refusal, wire)
  expectThat(refusal.success, `${asked}: the body of ${status} is not {code, message, requestId}`)
  const { output } = refusal
  expectThat(code === undefined || output.code === code, `${asked}: ${output.code} instead of ${code}`)
  expectThat(output.requestId === requestId, `${asked}: requestId in the body is not the one sent`)
  expectThat(headers[requestIdHeader] === requestId, `${asked}: X-Request-Id is not echoed`)
  return `${status} ${output.code}`
}
