import type { GuidesApi } from '../api'
import type { CityPolicy, WithdrawalGround } from '@/contract/policy'
import type { WithdrawalCheck, WithdrawalQuestion } from '@/contract/withdrawal'
import type { Problem } from '@/domain/problem'
import { hasFact } from '@/domain/withdrawal-fact'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'

export interface WithdrawalDraft {
  readonly ground: WithdrawalGround | undefined
  /** The person's answer to the one question that the ground depends on. */
  readonly fact: 'YES' | 'NO' | undefined
}

/** The outcome of the last try; it is dropped as soon as anything else is chosen. */
export type Checked =
  | { readonly is: 'none' }
  | { readonly is: 'busy' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'ready'; readonly check: WithdrawalCheck }

export interface WithdrawalState {
  readonly draft: WithdrawalDraft
  /** The person has tried, so the form says what is missing. */
  readonly tried: boolean
  readonly checked: Checked
}

export interface WithdrawalStore extends Readable<WithdrawalState> {
  /** Another ground begins with no fact. */
  choose(change: Partial<WithdrawalDraft>): void
  /** Asks the city about the account in the place of these rules; where something is missing that is said instead. */
  run(policy: Pick<CityPolicy, 'placeCode' | 'withdrawalGrounds'>): Promise<void>
  forget(): void
}

/** Finds what is still to be chosen; a ground that the place does not offer depends on nothing. */
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

/** Builds the question whether money may be taken out. The city answers it, because it knows the account; nothing is taken out. */
export function createWithdrawal(
  city: Pick<GuidesApi, 'checkWithdrawal'>,
  lifetime: Lifetime,
): WithdrawalStore {
  const answers = latest()
  const store = createForgettable<WithdrawalState>({ empty: () => begin, lifetime, onForget: answers.drop })
  const { getState, setState } = store

  const asked = ({ ground, fact }: WithdrawalDraft, placeCode: string): WithdrawalQuestion | undefined =>
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
      const question = missingIn(draft, withdrawalGrounds) ? undefined : asked(draft, placeCode)
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
