import { createStore } from 'zustand/vanilla'
import type { GuidesApi } from '../api'
import type { Estimate } from '@/contract/estimate'
import type { CityPolicy } from '@/contract/policy'
import type { VisitType } from '@/contract/settlement'
import type { Problem } from '@/domain/problem'
import type { Readable } from '@/state/forgettable'
import { estimateByPolicy } from './estimate-by-policy'
import { emptyDraft, planned, type EstimateDraft, type Planned, type Who } from './estimate-draft'

/** What became of the last try; anything typed since makes it old news. */
export type Estimated =
  | { readonly is: 'none' }
  | { readonly is: 'busy' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'ready'; readonly who: Who; readonly estimate: Estimate }

export interface EstimatingState {
  readonly draft: EstimateDraft
  /** Somebody tried: what is missing is said now. */
  readonly checked: boolean
  readonly estimated: Estimated
}

export interface Estimating extends Readable<EstimatingState> {
  type(change: Partial<EstimateDraft>): void
  /** Computes what is filled in, `who` being the one meant where none was chosen. */
  run(policy: CityPolicy, who: Who | undefined): Promise<void>
  /** Nothing of a person stays: neither what was answered nor what was typed. */
  forget(): void
}

const none = { is: 'none' } as const
const begin: EstimatingState = { draft: emptyDraft, checked: false, estimated: none }

/** `med_type` on the wire. */
const codes = { OUTPATIENT: '11', EMERGENCY: '13', CHRONIC: '14', INPATIENT: '21', PHARMACY: '41' } as const
const codeOf = (visit: VisitType) => codes[visit]

/** Estimates one visit at a time: by the city for the person signed in, by the published rules for anybody else. */
export function createEstimating(city: Pick<GuidesApi, 'estimate'>): Estimating {
  const store = createStore<EstimatingState>(() => begin)
  const { getState, setState } = store
  let tries = 0

  const ask = async ({ visit, tier, fen, unfiled }: Planned, policy: CityPolicy): Promise<Estimated> => {
    const answer = await city.estimate({
      med_type: codeOf(visit),
      lv: tier,
      amt: fen,
      admdvs: policy.placeCode,
      unfiled: unfiled ? '1' : '0',
    })
    if (!answer.ok) return { is: 'failed', problem: answer.error }
    return { is: 'ready', who: 'SELF', estimate: answer.value }
  }

  return {
    ...store,
    type(change) {
      tries += 1
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
      tries += 1
      const mine = tries
      setState({ checked: false, estimated: { is: 'busy' } })
      const estimated = await ask(visit, policy)
      if (mine === tries) setState({ estimated })
    },
    forget() {
      tries += 1
      setState(begin)
    },
  }
}
