import type { Problem } from './problem'

/** What leads on from a problem: another try, or something the person must do first. */
export type Recovery = 'retry' | 'sign-in' | 'first-use' | 'resume'

const byRefusal: Readonly<Record<string, Recovery>> = {
  IDENTITY_REQUIRED: 'first-use',
  CONSENT_REQUIRED: 'first-use',
  VOUCHER_NOT_ACTIVATED: 'first-use',
  VOUCHER_PAUSED: 'resume',
}

/** The way on; trying again where nothing better is known. */
export function recoveryFor(problem: Problem): Recovery {
  if (problem.is === 'signed-out') return 'sign-in'
  return (problem.is === 'refused' && byRefusal[problem.code]) || 'retry'
}
