import type * as v from 'valibot'
import type { Binding } from '@/contract/binding'
import {
  acceptBinding,
  changeBinding,
  declineBinding,
  endBinding,
  listBindings,
  listUsages,
  offerBinding,
  orderSharers,
  readSharingEligibility,
} from '@/contract/family'
import type { EndReason } from '@/contract/family-words'
import type { Call } from './call'
import type { Asked } from './city-api'
import type { Keeping, Kept } from './kept-call'

/** Whom I let spend, who lets me, and the order in which they pay for me. */
export type Bindings = v.InferOutput<(typeof listBindings)['reply']>
/** May I share, why not, and what the city allows and asks. */
export type SharingEligibility = v.InferOutput<(typeof readSharingEligibility)['reply']>
/** The form of an offer as it goes to the city: days `YYYY-MM-DD`, amounts in fen. */
export type OfferForm = v.InferInput<NonNullable<(typeof offerBinding)['body']>>
/** What the sharer may set anew: caps in fen, scopes, the last day. */
export type NewTerms = Omit<v.InferInput<NonNullable<(typeof changeBinding)['body']>>, 'ver'>
export interface UsageKey {
  readonly bindingId: string
  /** Days in China, `YYYY-MM-DD`, both included. */
  readonly from?: string
  readonly to?: string
}
export type Usage = v.InferOutput<(typeof listUsages)['reply']>['usages'][number]
export interface UsagePage {
  readonly items: readonly Usage[]
  /** Of everything asked for, not of this page alone. */
  readonly sumFen: number
  readonly nextCursor: string | null
}

/** What a change of a binding is made of: a change of an older version is refused with VERSION_CONFLICT. */
type Version = Pick<Binding, 'id' | 'version'>

/** Family sharing (家庭共济), asked of the city. */
export interface FamilyApi {
  readonly bindings: Kept<undefined, Bindings>
  eligibility(): Asked<SharingEligibility>
  offer(form: OfferForm): Asked<Binding>
  accept(binding: Version): Asked<Binding>
  decline(binding: Version): Asked<Binding>
  change(binding: Version, terms: NewTerms): Asked<Binding>
  end(binding: Version, reason: EndReason): Asked<Binding>
  /** @param orderVersion of the order that was read */
  order(bindingIds: readonly string[], orderVersion: number): Asked<Bindings>
  usages(key: UsageKey, cursor?: string): Asked<UsagePage>
}

/** The name its list is kept under. */
export type FamilyAnswer = 'bindings'

export const createFamilyApi = (call: Call, kept: Keeping<FamilyAnswer>): FamilyApi => ({
  bindings: kept({
    name: 'bindings',
    endpoint: listBindings,
    inputOf: () => ({}),
    as: (bindings) => bindings,
    worthKeeping: () => true,
  }),
  eligibility: () => call(readSharingEligibility, {}),
  offer: (body) => call(offerBinding, { body }),
  accept: ({ id, version }) => call(acceptBinding, { path: { bindId: id }, body: { ver: version } }),
  decline: ({ id, version }) => call(declineBinding, { path: { bindId: id }, body: { ver: version } }),
  change: ({ id, version }, terms) =>
    call(changeBinding, { path: { bindId: id }, body: { ver: version, ...terms } }),
  end: ({ id, version }, reason) =>
    call(endBinding, { path: { bindId: id }, body: { ver: version, reason } }),
  order: (bindingIds, ver) => call(orderSharers, { body: { bind_ids: [...bindingIds], ver } }),
  usages: async ({ bindingId, ...range }, cursor) => {
    const query = { ...range, limit: '20', ...(cursor !== undefined && { cursor }) }
    const page = await call(listUsages, { path: { bindId: bindingId }, query })
    if (!page.ok) return page
    const { usages, sumFen, nextCursor } = page.value
    return { ok: true, value: { items: usages, sumFen, nextCursor } }
  },
})
