import type * as v from 'valibot'
import { listCities, type City } from '@/contract/city'
import { estimateVisit, type Estimate } from '@/contract/estimate'
import { findInstitutions, type Institution } from '@/contract/institution'
import { readCityPolicy, type CityPolicy } from '@/contract/policy'
import { checkWithdrawal, type WithdrawalCheck } from '@/contract/withdrawal'
import type { Call } from '@/api/call'
import type { Asked } from '@/api/city-api'
import type { Keeping, Kept } from '@/api/kept-call'

/** Tiers as they are on the wire. */
const levels = { '1': 1, '2': 2, '3': 3 } as const

/** Which designated institutions; every part narrows, and `near` sorts. */
export interface InstitutionSearch {
  readonly placeCode?: string
  /** A part of the name or the address. */
  readonly text?: string
  /** `11` where patients are seen, `41` where medicine is sold. */
  readonly kind?: '11' | '41'
  readonly tier?: keyof typeof levels
  /** Degrees, WGS-84; no more than three decimals of it are told. */
  readonly near?: { readonly latitude: number; readonly longitude: number }
}
export interface InstitutionPage {
  readonly items: readonly Institution[]
  readonly nextCursor: string | null
}

/** A visit that has not happened, as it is on the wire. */
export type PlannedVisit = v.InferInput<typeof estimateVisit.body>
/** Why money should come out of an account, as it is on the wire. */
export type AskedWithdrawal = v.InferInput<typeof checkWithdrawal.body>

/** What somebody may want to know before they go, asked of the city. Only the guides carry this. */
export interface GuidesApi {
  /** With where to ask in each. */
  readonly cities: Kept<undefined, readonly City[]>
  /** The rules of a place, by its `admdvs`. */
  readonly policy: Kept<string, CityPolicy>
  institutions(search: InstitutionSearch, cursor: string | undefined): Asked<InstitutionPage>
  estimate(visit: PlannedVisit): Asked<Estimate>
  checkWithdrawal(asked: AskedWithdrawal): Asked<WithdrawalCheck>
}

/** The names its answers are kept under. */
export type GuidesAnswer = 'cities' | 'policy'

/** A hundred metres or so: enough to sort by. */
const told = (degrees: number): number => Math.round(degrees * 1_000) / 1_000

const criteriaOf = ({ placeCode, text, kind, tier, near }: InstitutionSearch) => ({
  ...(placeCode !== undefined && { admdvs: placeCode }),
  ...(text !== undefined && { q: text }),
  ...(kind && { med_type: kind }),
  ...(tier && { lv: levels[tier] }),
  ...(near && { lat: told(near.latitude), lng: told(near.longitude) }),
})

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
    questionOf: (placeCode: string) => ({ path: { admdvs: placeCode }, query: {} }),
    as: (policy) => policy,
    worthKeeping: () => true,
  }),
  async institutions(search, cursor) {
    const page = await call(findInstitutions, {
      query: { limit: '20', ...(cursor !== undefined && { cursor }) },
      body: criteriaOf(search),
    })
    if (!page.ok) return page
    const { institutions, nextCursor } = page.value
    return { ok: true, value: { items: institutions, nextCursor } }
  },
  estimate: (visit) => call(estimateVisit, { body: visit }),
  checkWithdrawal: (asked) => call(checkWithdrawal, { body: asked }),
})
