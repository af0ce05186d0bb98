import type { GuidesApi } from '../api'
import type { Estimate } from '@/contract/estimate'
import type { CityPolicy } from '@/contract/policy'
import type { Problem } from '@/domain/problem'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import { estimateByPolicy } from './estimate-by-policy'
import { emptyDraft, planned, type EstimateDraft, type Planned, type PersonKind } from './estimate-draft'

/** The outcome of the last estimate; it is dropped as soon as the form changes. */
export type Estimated =
  | { readonly is: 'none' }
  | { readonly is: 'busy' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'ready'; readonly who: PersonKind; readonly estimate: Estimate }

/** The draft of an estimate, and its result. */
export interface EstimateState {
  readonly draft: EstimateDraft
  /** True after the person has tried, so that the form shows what is missing. */
  readonly checked: boolean
  readonly estimated: Estimated
}

/** The store of the estimate of a visit. */
export interface EstimateStore extends Readable<EstimateState> {
  type(change: Partial<EstimateDraft>): void
  /** Estimates the visit in the form. @param who the person to estimate for where nobody was chosen */
  run(policy: CityPolicy, who: PersonKind | undefined): Promise<void>
  forget(): void
}

const none = { is: 'none' } as const
const begin: EstimateState = { draft: emptyDraft, checked: false, estimated: none }

/**
 * Builds the estimate of one visit: the city estimates for the person signed in, the published rules for any other
 * person.
 */
export function createEstimate(city: Pick<GuidesApi, 'estimate'>, lifetime: Lifetime): EstimateStore {
  const answers = latest()
  const store = createForgettable<EstimateState>({ empty: () => begin, lifetime, onForget: answers.drop })
  const { getState, setState } = store

  const ask = async ({ visit, tier, fen, distance }: Planned, policy: CityPolicy): Promise<Estimated> => {
    const answer = await city.estimate({ visit, tier, fen, placeCode: policy.placeCode, distance })
    if (!answer.ok) return { is: 'failed', problem: answer.error }
    return { is: 'ready', who: 'SELF', estimate: answer.value }
  }

  return {
    ...store,
    type(change) {
      answers.drop()
      setState(({ draft }) => ({ draft: { ...draft, ...change }, estimated: none }))
    },
    async run(policy, who) {
      if (getState().estimated.is === 'busy') return
      const visit = planned({ ...getState().draft, who })
      if (!visit) return setState({ checked: true, estimated: none })
      if (visit.who !== 'SELF') {
        const estimate = estimateByPolicy(policy, visit)
        return setState({ checked: false, estimated: { is: 'ready', who: visit.who, estimate } })
      }
      const stillCounts = answers.next()
      setState({ checked: false, estimated: { is: 'busy' } })
      const estimated = await ask(visit, policy)
      if (stillCounts()) setState({ estimated })
    },
  }
}
