/** When asking again makes sense, if the city told; ms from its answer. */
export interface RetryAfter {
  readonly retryAfterMs?: number
}

/**
 * Everything that can go wrong between the phone and the city. Only a screen decides the sentence; the short code is
 * what a citizen can read to the hotline.
 */
export type Problem =
  | { readonly is: 'offline' }
  | { readonly is: 'timeout' }
  | { readonly is: 'dropped' }
  | { readonly is: 'signed-out' }
  | ({ readonly is: 'refused'; readonly code: string; readonly requestId: string } & RetryAfter)
  | ({ readonly is: 'unavailable'; readonly status: number; readonly requestId: string } & RetryAfter)
  | { readonly is: 'malformed'; readonly path: string; readonly requestId: string }

/** Short and free of personal data; for `refused` it is the city's own code. */
export function problemCode(problem: Problem): string {
  switch (problem.is) {
    case 'offline':
      return 'NET-01'
    case 'timeout':
      return 'NET-02'
    case 'dropped':
      return 'NET-03'
    case 'signed-out':
      return 'AUTH-01'
    case 'refused':
      return problem.code
    case 'unavailable':
      return `SRV-${problem.status}`
    case 'malformed':
      return 'DATA-01'
  }
}

/** Trying again later may help; a refusal stands until something changes. */
export const isTemporary = (problem: Problem): boolean =>
  problem.is === 'refused' ? problem.code === 'RATE_LIMITED' : problem.is !== 'signed-out'

/** How long the city asks to be left alone, ms; 0 when it does not say. */
export const retryAfterMsOf = (problem: Problem): number =>
  ('retryAfterMs' in problem && problem.retryAfterMs) || 0
