import { plainStatusHeader, retryAfterHeader, type HttpOutcome, type HttpRequest } from '@/contract/http'
import type { FaultName } from 'mock/faults'
import type { Town } from '../mock/town'

/** Carries the requests of a phone to a mock city; the next requests can be given a fault. */
export interface Line {
  readonly send: (request: HttpRequest) => Promise<HttpOutcome>
  /** The faults of the next requests, one after another; undefined for a request without a fault. */
  readonly nextFaults: (FaultName | undefined)[]
  /** Every request as it was sent, the first one first; a test can send one again, as if it arrived late. */
  readonly sentRequests: readonly HttpRequest[]
}

/** Opens a line from a phone to a town. */
export function lineTo(town: Town): Line {
  const nextFaults: (FaultName | undefined)[] = []
  const sentRequests: HttpRequest[] = []
  return {
    nextFaults,
    sentRequests,
    async send(request) {
      sentRequests.push(request)
      const { method, url, headers, body = '' } = request
      const { pathname, searchParams } = new URL(url)
      const fault = nextFaults.shift()
      const { ends, status, text, raw, retryAfterSeconds } = town.host.handle({
        method,
        path: pathname.replace('/api/v1', ''),
        query: Object.fromEntries(searchParams),
        headers: { ...headers, ...(fault && { 'x-mock-fault': fault }) },
        body,
      })
      if (ends === 'hang') return { arrived: false, why: 'timeout' }
      if (ends === 'reset') return { arrived: false, why: 'dropped' }
      const answerHeaders = {
        ...(!raw && { [plainStatusHeader]: String(status) }),
        ...(retryAfterSeconds !== undefined && { [retryAfterHeader]: String(retryAfterSeconds) }),
      }
      return { arrived: true, status: raw ? status : 200, headers: answerHeaders, text }
    },
  }
}
