import type { Problem } from './problem'

/**
 * Tells whether a problem suggests that the person has forgotten the voucher password; the screen then offers to
 * reset it.
 */
export const isForgotten = (problem: Problem | undefined): boolean =>
  problem?.is === 'refused' && ['PASSWORD_WRONG', 'PASSWORD_LOCKED'].includes(problem.code)
