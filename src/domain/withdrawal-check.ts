import type { WithdrawalGround } from '@/contract/policy'
import type { WithdrawalConsequence, WithdrawalMaterial, WithdrawalObstacle } from '@/contract/withdrawal'

/** The facts about taking account money out, from the person and from the city. */
export interface WithdrawalCase {
  readonly ground: WithdrawalGround
  readonly hasAccount: boolean
  /** True while insured in the place of the account, active or suspended. */
  readonly stillInsured: boolean
  /** True when living elsewhere is filed. */
  readonly filed: boolean
  /** True when the new insured place cannot take the balance. */
  readonly refusedThere: boolean
  /** True when the illness is on the city's list. */
  readonly illnessListed: boolean
}

/** The answer to the question whether money may be taken out. */
export interface WithdrawalAnswer {
  /** The reason why not; null when the money may be taken out. */
  readonly obstacle: WithdrawalObstacle | null
  readonly payee: 'SELF' | 'HEIR'
  readonly materials: readonly WithdrawalMaterial[]
  readonly consequences: readonly WithdrawalConsequence[]
}

interface GroundRule {
  readonly materials: readonly WithdrawalMaterial[]
  readonly obstacle?: (request: WithdrawalCase) => WithdrawalObstacle | false
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
 * Tells whether money may be taken out of a personal account, which needs a ground that the city offers (rules.md
 * §12.2). The account is closed afterwards, and money that others share is never paid out (rules.md §12.3). For DEATH
 * an heir asks, whose own account does not matter.
 */
export function mayWithdraw(request: WithdrawalCase, offered: readonly WithdrawalGround[]): WithdrawalAnswer {
  const { ground, hasAccount } = request
  const rule = grounds[ground]
  const inherited = ground === 'DEATH'
  const obstacle = !offered.includes(ground)
    ? 'GROUND_NOT_OFFERED'
    : !hasAccount && !inherited
      ? 'NO_ACCOUNT'
      : rule.obstacle?.(request) || null
  return {
    obstacle,
    payee: inherited ? 'HEIR' : 'SELF',
    materials: [...always, ...rule.materials],
    consequences: ['ACCOUNT_CLOSED', 'SHARED_MONEY_EXCLUDED'],
  }
}
