import type { Problem } from './problem'

/** Whoever reads this may not know the voucher password any more: a way to another one belongs beside it. */
export const isForgotten = (problem: Problem | undefined): boolean =>
  problem?.is === 'refused' && ['PASSWORD_WRONG', 'PASSWORD_LOCKED'].includes(problem.code)
