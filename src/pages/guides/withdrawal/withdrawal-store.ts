import { createStore } from 'zustand/vanilla'
import type { AskedWithdrawal, GuidesApi } from '../api'
import type { CityPolicy, WithdrawalGround } from '@/contract/policy'
import type { WithdrawalCheck } from '@/contract/withdrawal'
import type { Problem } from '@/domain/problem'
import type { Readable } from '@/state/forgettable'

export interface WithdrawalDraft {
  readonly ground: WithdrawalGround | undefined
  /** What the person says of the one thing that ground depends on. */
  readonly fact: 'YES' | 'NO' | undefined
}

/** What became of the last try; anything chosen since makes it old news. */
export type Checked =
  | { readonly is: 'none' }
  | { readonly is: 'busy' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'ready'; readonly check: WithdrawalCheck }

export interface CheckingState {
  readonly draft: WithdrawalDraft
  /** Somebody tried: what is missing is said now. */
  readonly tried: boolean
  readonly checked: Checked
}

export interface Checking extends Readable<CheckingState> {
  /** Another ground begins with no fact. */
  choose(change: Partial<WithdrawalDraft>): void
  /** Asks the city about the account in the place of these rules; where something is missing that is said instead. */
  run(policy: Pick<CityPolicy, 'placeCode' | 'withdrawalGrounds'>): Promise<void>
  forget(): void
}

/** Grounds that depend on something only the person can say, and its name on the wire. */
const facts = { LIVING_ELSEWHERE: 'filed', NOT_TRANSFERABLE: 'refused', SERIOUS_ILLNESS: 'listed' } as const
export type GroundWithFact = keyof typeof facts

export const hasFact = (ground: WithdrawalGround): ground is GroundWithFact => ground in facts

/** What is still to be chosen; a ground that the place does not offer depends on nothing. */
export function missingIn(
  { ground, fact }: WithdrawalDraft,
  offered: readonly WithdrawalGround[],
): 'ground' | 'fact' | undefined {
  if (ground === undefined) return 'ground'
  return hasFact(ground) && offered.includes(ground) && fact === undefined ? 'fact' : undefined
}

const none = { is: 'none' } as const
const begin: CheckingState = {
  draft: { ground: undefined, fact: undefined },
  tried: false,
  checked: none,
}

/** May money be taken out of the account? Asked of the city, which knows the account; nothing is taken out. */
export function createChecking(city: Pick<GuidesApi, 'checkWithdrawal'>): Checking {
  const store = createStore<CheckingState>(() => begin)
  const { getState, setState } = store
  let tries = 0

  const asked = ({ ground, fact }: WithdrawalDraft, admdvs: string): AskedWithdrawal | undefined =>
    ground && {
      ground,
      admdvs,
      ...(hasFact(ground) && { [facts[ground]]: fact === 'YES' ? '1' : '0' }),
    }

  return {
    ...store,
    choose(change) {
      tries += 1
      const fresh = change.ground === undefined ? {} : { fact: undefined }
      setState(({ draft }) => ({ draft: { ...draft, ...fresh, ...change }, tried: false, checked: none }))
    },
    async run({ placeCode, withdrawalGrounds }) {
      const { draft, checked } = getState()
      if (checked.is === 'busy') return
      const question = missingIn(draft, withdrawalGrounds) ? undefined : asked(draft, placeCode)
      if (!question) return setState({ tried: true, checked: none })
      tries += 1
      const mine = tries
      setState({ tried: false, checked: { is: 'busy' } })
      const answer = await city.checkWithdrawal(question)
      if (mine !== tries) return
      setState({
        checked: answer.ok ? { is: 'ready', check: answer.value } : { is: 'failed', problem: answer.error },
      })
    },
    forget() {
      tries += 1
      setState(begin)
    },
  }
}
