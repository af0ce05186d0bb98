/** The time after which asking again makes sense, in ms from the answer; absent when the city does not tell. */
export interface RetryAfter {
  readonly retryAfterMs?: number
}

/**
 * A problem between the phone and the city. Only a screen turns it into a sentence; a citizen reads its short code to
 * the hotline.
 */
export type Problem =
  | { readonly is: 'offline' }
  | { readonly is: 'timeout' }
  | { readonly is: 'dropped' }
  | { readonly is: 'signed-out' }
  | ({ readonly is: 'refused'; readonly code: string; readonly requestId: string } & RetryAfter)
  | ({ readonly is: 'unavailable'; readonly status: number; readonly requestId: string } & RetryAfter)
  | { readonly is: 'malformed'; readonly path: string; readonly requestId: string }

/** Gives the short code of a problem, without personal data; for `refused` it is the city's own code. */
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

/**
 * Tells whether the problem may go away by itself, so that trying again later may help. A refusal remains until
 * something changes.
 */
export const isTemporary = (problem: Problem): boolean =>
  problem.is === 'refused' ? problem.code === 'RATE_LIMITED' : problem.is !== 'signed-out'

/** Gives the time the city asks the app to wait, ms; 0 when it does not tell. */
export const retryAfterMsOf = (problem: Problem): number =>
  ('retryAfterMs' in problem && problem.retryAfterMs) || 0
