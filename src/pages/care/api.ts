import type { Call } from '@/api/call'
import type { CachedQuestion, CachedQuestionFactory } from '@/api/cached-question'
import type { CityAnswer } from '@/api/city-api'
import { listCities, type City } from '@/contract/city'
import {
  endFiling,
  fileForCare,
  listFilings,
  type Filing,
  type FilingForm,
  type FilingPerson,
} from '@/contract/filing'

/** The filings of a person and of those they may file for, and who these are. */
export interface Filings {
  readonly filings: readonly Filing[]
  readonly people: readonly FilingPerson[]
}

/** The questions about care. */
export interface CareApi {
  readonly filings: CachedQuestion<undefined, Filings>
  cities(): CityAnswer<readonly City[]>
  file(form: FilingForm): CityAnswer<Filing>
  end(filingId: string): CityAnswer<Filing>
}

/** The name under which its answer is kept. */
export type CareAnswer = 'filings'

/** Builds the questions about care. */
export const createCareApi = (call: Call, cached: CachedQuestionFactory<CareAnswer>): CareApi => ({
  filings: cached({
    name: 'filings',
    endpoint: listFilings,
    questionOf: () => ({}),
    as: (filings) => filings,
    isCacheable: () => true,
  }),
  cities: () => call(listCities, {}),
  file: (form) => call(fileForCare, form),
  end: (filingId) => call(endFiling, { filingId }),
})
