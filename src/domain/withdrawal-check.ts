import type { WithdrawalGround } from '@/contract/policy'
import type { WithdrawalConsequence, WithdrawalMaterial, WithdrawalObstacle } from '@/contract/withdrawal'

/** What a person says and what the city knows about taking account money out. */
export interface WithdrawalCase {
  readonly ground: WithdrawalGround
  readonly hasAccount: boolean
  /** Still insured in the place of the account, active or suspended. */
  readonly stillInsured: boolean
  /** Living elsewhere is filed for. */
  readonly filed: boolean
  /** The new insured place cannot take the balance. */
  readonly refusedThere: boolean
  /** The illness is on the city's list. */
  readonly illnessListed: boolean
}

export interface WithdrawalAnswer {
  /** Why not; null when it may. */
  readonly obstacle: WithdrawalObstacle | null
  readonly payee: 'SELF' | 'HEIR'
  readonly materials: readonly WithdrawalMaterial[]
  readonly consequences: readonly WithdrawalConsequence[]
}

interface GroundRule {
  readonly materials: readonly WithdrawalMaterial[]
  readonly obstacle?: (asked: WithdrawalCase) => WithdrawalObstacle | false
}

const grounds: Readonly<Record<WithdrawalGround, GroundRule>> = {
  LIVING_ELSEWHERE: { materials: ['FILING_RECORD'], obstacle: ({ filed }) => !filed && 'NOT_FILED' },
  NOT_TRANSFERABLE: {
    materials: ['TRANSFER_REFUSAL'],
    obstacle: ({ refusedThere }) => !refusedThere && 'TRANSFERABLE',
  },
  SERIOUS_ILLNESS: {
    materials: ['DIAGNOSIS'],
    obstacle: ({ illnessListed }) => !illnessListed && 'ILLNESS_NOT_LISTED',
  },
  EMIGRATION: { materials: ['EMIGRATION_PROOF'] },
  DEATH: { materials: ['DEATH_CERTIFICATE', 'HEIR_PROOF'] },
  LEFT_SCHEME: {
    materials: ['LEAVING_PROOF'],
    obstacle: ({ stillInsured }) => stillInsured && 'STILL_INSURED',
  },
}

const always: readonly WithdrawalMaterial[] = ['ID_CARD', 'BANK_CARD']

/**
 * Says whether money may be taken out of a personal account: only on a ground the city offers (rules.md §12.2). The
 * account is closed afterwards, and money others share is never paid out (rules.md §12.3). For DEATH an heir asks,
 * whose own account plays no part.
 */
export function mayWithdraw(asked: WithdrawalCase, offered: readonly WithdrawalGround[]): WithdrawalAnswer {
  const { ground, hasAccount } = asked
  const rule = grounds[ground]
  const inherited = ground === 'DEATH'
  const obstacle = !offered.includes(ground)
    ? 'GROUND_NOT_OFFERED'
    : !hasAccount && !inherited
      ? 'NO_ACCOUNT'
      : rule.obstacle?.(asked) || null
  return {
    obstacle,
    payee: inherited ? 'HEIR' : 'SELF',
    materials: [...always, ...rule.materials],
    consequences: ['ACCOUNT_CLOSED', 'SHARED_MONEY_EXCLUDED'],
  }
}
