import { listCities, type City } from '@/contract/city'
import { estimateVisit, type Estimate, type PlannedVisit } from '@/contract/estimate'
import { findInstitutions, type Institution, type InstitutionSearch } from '@/contract/institution'
import { readCityPolicy, type CityPolicy } from '@/contract/policy'
import { checkWithdrawal, type WithdrawalCheck, type WithdrawalQuestion } from '@/contract/withdrawal'
import type { Call } from '@/api/call'
import type { Asked } from '@/api/city-api'
import type { Keeping, Kept } from '@/api/kept-call'

export interface InstitutionPage {
  readonly items: readonly Institution[]
  readonly nextCursor: string | null
}

/** The questions of the guides. */
export interface GuidesApi {
  /** The cities, with the places to ask in each. */
  readonly cities: Kept<undefined, readonly City[]>
  /** The rules of a place, by its code. */
  readonly policy: Kept<string, CityPolicy>
  institutions(search: InstitutionSearch, cursor: string | undefined): Asked<InstitutionPage>
  estimate(visit: PlannedVisit): Asked<Estimate>
  checkWithdrawal(question: WithdrawalQuestion): Asked<WithdrawalCheck>
}

/** The names its answers are kept under. */
export type GuidesAnswer = 'cities' | 'policy'

export const createGuidesApi = (call: Call, kept: Keeping<GuidesAnswer>): GuidesApi => ({
  cities: kept({
    name: 'cities',
    endpoint: listCities,
    questionOf: () => ({}),
    as: (cities) => cities,
    worthKeeping: () => true,
  }),
  policy: kept({
    name: 'policy',
    endpoint: readCityPolicy,
    questionOf: (placeCode: string) => placeCode,
    as: (policy) => policy,
    worthKeeping: () => true,
  }),
  async institutions(search, cursor) {
    const page = await call(findInstitutions, { search, cursor })
    if (!page.ok) return page
    const { institutions, nextCursor } = page.value
    return { ok: true, value: { items: institutions, nextCursor } }
  },
  estimate: (visit) => call(estimateVisit, visit),
  checkWithdrawal: (question) => call(checkWithdrawal, question),
})
