import type { WithdrawalGround } from '@/contract/policy'

/** Grounds in the order in which people ask for them. */
export const withdrawalOrder: readonly WithdrawalGround[] = [
  'LIVING_ELSEWHERE',
  'NOT_TRANSFERABLE',
  'SERIOUS_ILLNESS',
  'EMIGRATION',
  'DEATH',
  'LEFT_SCHEME',
]
