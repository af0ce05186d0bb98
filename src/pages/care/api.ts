import type { Call } from '@/api/call'
import type { CachedQuestion, CachedQuestionFactory } from '@/api/cached-question'
import type { CityAnswer } from '@/api/city-api'
import { listCities, type City } from '@/contract/city'
import { listPrepayments, type Prepayment } from '@/contract/prepayment'
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

/** A page of deposits of stays, newest first. */
export interface PrepaymentPage {
  readonly items: readonly Prepayment[]
  readonly nextCursor: string | null
}

/** The questions about care. */
export interface CareApi {
  readonly prepayments: CachedQuestion<undefined, PrepaymentPage>
  readonly filings: CachedQuestion<undefined, Filings>
  cities(): CityAnswer<readonly City[]>
  file(form: FilingForm): CityAnswer<Filing>
  end(filingId: string): CityAnswer<Filing>
}

/** The names under which its answers are kept. */
export type CareAnswer = 'filings' | 'prepayments'

/** Builds the questions about care. */
export const createCareApi = (call: Call, cached: CachedQuestionFactory<CareAnswer>): CareApi => ({
  filings: cached({
    name: 'filings',
    endpoint: listFilings,
    questionOf: () => ({}),
    as: (filings) => filings,
    isCacheable: () => true,
  }),
  prepayments: cached({
    name: 'prepayments',
    endpoint: listPrepayments,
    questionOf: (_: undefined, cursor) => ({ cursor }),
    as: ({ prepayments, nextCursor }) => ({ items: prepayments, nextCursor }),
    isCacheable: () => true,
  }),
  cities: () => call(listCities, {}),
  file: (form) => call(fileForCare, form),
  end: (filingId) => call(endFiling, { filingId }),
})
