import type { GuidesApi } from '../api'
import type { CityPolicy, WithdrawalGround } from '@/contract/policy'
import type { WithdrawalCheck, WithdrawalQuestion } from '@/contract/withdrawal'
import type { Problem } from '@/domain/problem'
import { hasFact } from '@/domain/withdrawal-fact'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'

/** The answers that the person has given so far. */
export interface WithdrawalDraft {
  readonly ground: WithdrawalGround | undefined
  /** The person's answer to the one question that the ground depends on. */
  readonly fact: 'YES' | 'NO' | undefined
}

/** The outcome of the last check; it is dropped as soon as the choice changes. */
export type Checked =
  | { readonly is: 'none' }
  | { readonly is: 'busy' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'ready'; readonly check: WithdrawalCheck }

/** The draft, and the answer of the city to it. */
export interface WithdrawalState {
  readonly draft: WithdrawalDraft
  /** True after the person has tried, so that the form shows what is missing. */
  readonly tried: boolean
  readonly checked: Checked
}

/** The store of the check of a withdrawal. */
export interface WithdrawalStore extends Readable<WithdrawalState> {
  /** Changes the choice; another ground begins without a fact. */
  choose(change: Partial<WithdrawalDraft>): void
  /**
   * Asks the city about the account in the place of these rules; where something is missing, the form shows that
   * instead.
   */
  run(policy: Pick<CityPolicy, 'placeCode' | 'withdrawalGrounds'>): Promise<void>
  forget(): void
}

/** Finds the next thing to choose; a ground that the place does not offer needs no fact. */
export function missingIn(
  { ground, fact }: WithdrawalDraft,
  offered: readonly WithdrawalGround[],
): 'ground' | 'fact' | undefined {
  if (ground === undefined) return 'ground'
  return hasFact(ground) && offered.includes(ground) && fact === undefined ? 'fact' : undefined
}

const none = { is: 'none' } as const
const begin: WithdrawalState = {
  draft: { ground: undefined, fact: undefined },
  tried: false,
  checked: none,
}

/**
 * Builds the check whether money may be taken out. The city answers it, because it knows the account; nothing is
 * taken out.
 */
export function createWithdrawal(
  city: Pick<GuidesApi, 'checkWithdrawal'>,
  lifetime: Lifetime,
): WithdrawalStore {
  const answers = latest()
  const store = createForgettable<WithdrawalState>({ empty: () => begin, lifetime, onForget: answers.drop })
  const { getState, setState } = store

  const questionOf = ({ ground, fact }: WithdrawalDraft, placeCode: string): WithdrawalQuestion | undefined =>
    ground && { ground, placeCode, fact: fact === 'YES' }

  return {
    ...store,
    choose(change) {
      answers.drop()
      const fresh = change.ground === undefined ? {} : { fact: undefined }
      setState(({ draft }) => ({ draft: { ...draft, ...fresh, ...change }, tried: false, checked: none }))
    },
    async run({ placeCode, withdrawalGrounds }) {
      const { draft, checked } = getState()
      if (checked.is === 'busy') return
      const question = missingIn(draft, withdrawalGrounds) ? undefined : questionOf(draft, placeCode)
      if (!question) return setState({ tried: true, checked: none })
      const stillCounts = answers.next()
      setState({ tried: false, checked: { is: 'busy' } })
      const answer = await city.checkWithdrawal(question)
      if (!stillCounts()) return
      setState({
        checked: answer.ok ? { is: 'ready', check: answer.value } : { is: 'failed', problem: answer.error },
      })
    },
  }
}
