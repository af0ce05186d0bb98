import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'
import type { DepositDraft } from './deposit-estimate'

/** The store of the estimate of monthly deposits. */
export interface DepositEstimateStore extends Readable<DepositDraft> {
  type(change: Partial<DepositDraft>): void
  forget(): void
}

const begin: DepositDraft = { who: undefined, base: '', age: '' }

/** Builds the form of the deposit estimate; typed content stays even without network. */
export function createDepositEstimate(lifetime: Lifetime): DepositEstimateStore {
  const { setState, ...store } = createForgettable<DepositDraft>({ empty: () => begin, lifetime })
  return { ...store, type: setState }
}
