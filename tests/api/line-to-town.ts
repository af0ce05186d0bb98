import { plainStatusHeader, retryAfterHeader, type HttpOutcome, type HttpRequest } from '@/contract/http'
import type { FaultName } from 'mock/faults'
import type { Town } from '../mock/town'

/** Carries requests of a phone to a mock city; a fault may be on for the next of them. */
export interface Line {
  readonly send: (request: HttpRequest) => Promise<HttpOutcome>
  /** What happens to the next requests, one after another. */
  readonly next: (FaultName | undefined)[]
  /** Every request as it went out, the first one first; sent again, it is one that comes late. */
  readonly carried: readonly HttpRequest[]
}

export function lineTo(town: Town): Line {
  const next: (FaultName | undefined)[] = []
  const carried: HttpRequest[] = []
  return {
    next,
    carried,
    async send(request) {
      carried.push(request)
      const { method, url, headers, body = '' } = request
      const { pathname, searchParams } = new URL(url)
      const fault = next.shift()
      const { ends, status, text, raw, retryAfterSeconds } = town.host.handle({
        method,
        path: pathname.replace('/api/v1', ''),
        query: Object.fromEntries(searchParams),
        headers: { ...headers, ...(fault && { 'x-mock-fault': fault }) },
        body,
      })
      if (ends === 'hang') return { arrived: false, why: 'timeout' }
      if (ends === 'reset') return { arrived: false, why: 'dropped' }
      const told = {
        ...(!raw && { [plainStatusHeader]: String(status) }),
        ...(retryAfterSeconds !== undefined && { [retryAfterHeader]: String(retryAfterSeconds) }),
      }
      return { arrived: true, status: raw ? status : 200, headers: told, text }
    },
  }
}
