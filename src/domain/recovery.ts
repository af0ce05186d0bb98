import type { Problem } from './problem'

/** The next step after a problem: another try, or something the person must do first. */
export type Recovery = 'retry' | 'sign-in' | 'first-use' | 'resume'

const byRefusal: Readonly<Record<string, Recovery>> = {
  IDENTITY_REQUIRED: 'first-use',
  CONSENT_REQUIRED: 'first-use',
  VOUCHER_NOT_ACTIVATED: 'first-use',
  VOUCHER_PAUSED: 'resume',
}

/** Gives the next step after a problem; another try where nothing better is known. */
export function recoveryFor(problem: Problem): Recovery {
  if (problem.is === 'signed-out') return 'sign-in'
  return (problem.is === 'refused' && byRefusal[problem.code]) || 'retry'
}
