import { searchCatalogue, type CatalogueEntry, type CatalogueSearch } from '@/contract/catalogue'
import { listCities, type City } from '@/contract/city'
import { estimateVisit, type Estimate, type PlannedVisit } from '@/contract/estimate'
import { findInstitutions, type Institution, type InstitutionSearch } from '@/contract/institution'
import { readCityPolicy, type CityPolicy } from '@/contract/policy'
import { queryTraceCode, type MedicineBox } from '@/contract/trace-code'
import { checkWithdrawal, type WithdrawalCheck, type WithdrawalQuestion } from '@/contract/withdrawal'
import type { Call } from '@/api/call'
import type { CityAnswer } from '@/api/city-api'
import type { CachedQuestionFactory, CachedQuestion } from '@/api/cached-question'

export { longestSearch } from '@/contract/search'

/** One page of the institutions found. */
export interface InstitutionPage {
  readonly items: readonly Institution[]
  readonly nextCursor: string | null
}

/** One page of the entries of the catalogue that were found. */
export interface CataloguePage {
  readonly items: readonly CatalogueEntry[]
  readonly nextCursor: string | null
}

/** The questions of the guides. */
export interface GuidesApi {
  /** The cities, each with its places to ask. */
  readonly cities: CachedQuestion<undefined, readonly City[]>
  /** The rules of a place, by its code. */
  readonly policy: CachedQuestion<string, CityPolicy>
  institutions(search: InstitutionSearch, cursor: string | undefined): CityAnswer<InstitutionPage>
  catalogue(search: CatalogueSearch, cursor: string | undefined): CityAnswer<CataloguePage>
  /** Reads what a box is and whether it was sold, by its trace code. */
  medicineBox(traceCode: string): CityAnswer<MedicineBox>
  estimate(visit: PlannedVisit): CityAnswer<Estimate>
  checkWithdrawal(question: WithdrawalQuestion): CityAnswer<WithdrawalCheck>
}

/** The names under which its answers are kept. */
export type GuidesAnswer = 'cities' | 'policy'

/** Builds the questions of the guides. */
export const createGuidesApi = (call: Call, cached: CachedQuestionFactory<GuidesAnswer>): GuidesApi => ({
  cities: cached({
    name: 'cities',
    endpoint: listCities,
    questionOf: () => ({}),
    as: (cities) => cities,
    isCacheable: () => true,
  }),
  policy: cached({
    name: 'policy',
    endpoint: readCityPolicy,
    questionOf: (placeCode: string) => placeCode,
    as: (policy) => policy,
    isCacheable: () => true,
  }),
  async institutions(search, cursor) {
    const page = await call(findInstitutions, { search, cursor })
    if (!page.ok) return page
    const { institutions, nextCursor } = page.value
    return { ok: true, value: { items: institutions, nextCursor } }
  },
  async catalogue(search, cursor) {
    const page = await call(searchCatalogue, { search, cursor })
    if (!page.ok) return page
    const { entries, nextCursor } = page.value
    return { ok: true, value: { items: entries, nextCursor } }
  },
  medicineBox: (traceCode) => call(queryTraceCode, traceCode),
  estimate: (visit) => call(estimateVisit, visit),
  checkWithdrawal: (question) => call(checkWithdrawal, question),
})
