import type { Problem } from '@/domain/problem'

/** Tells whether the city refused with this code. */
export const isRefusal = (problem: Problem, code: string): boolean =>
  problem.is === 'refused' && problem.code === code

/** Makes a refusal of the phone's own, which reads like one of the city's. */
export const refusalOf = (code: string): Problem => ({ is: 'refused', code, requestId: '-' })
