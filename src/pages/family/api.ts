import type * as v from 'valibot'
import type { Call } from '@/api/call'
import type { Asked } from '@/api/city-api'
import type { Keeping, Kept } from '@/api/kept-call'
import type { Binding } from '@/contract/binding'
import { listCities, type City } from '@/contract/city'
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
import { listPremiumBills, payPremium, type PremiumBill, type PremiumPurse } from '@/contract/premium'
import {
  addRelative,
  issueRelativeToken,
  listRelatives,
  type Relative,
  removeRelative,
} from '@/contract/relative'
import type { IssuedCode } from '@/contract/voucher'
import {
  acceptTransfer,
  listTransfers,
  readWallet,
  sendTransfer,
  type Transfer,
  type Wallet,
} from '@/contract/wallet'

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
  cities(): Asked<readonly City[]>
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
    questionOf: () => ({}),
    as: (bindings) => bindings,
    worthKeeping: () => true,
  }),
  eligibility: () => call(readSharingEligibility, {}),
  cities: () => call(listCities, {}),
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

/** Who is added, and the proof of it, as it goes to the city. */
export type AddForm = v.InferInput<NonNullable<(typeof addRelative)['body']>>

/** Relatives' codes (亲情账户), asked of the city. */
export interface RelativesApi {
  readonly relatives: Kept<undefined, readonly Relative[]>
  add(form: AddForm): Asked<Relative>
  remove(id: string): Asked<object>
  /** The relative's own code, to be shown on this phone. */
  issueCode(id: string): Asked<IssuedCode>
}

export type RelativesAnswer = 'relatives'

export const createRelativesApi = (call: Call, kept: Keeping<RelativesAnswer>): RelativesApi => ({
  relatives: kept({
    name: 'relatives',
    endpoint: listRelatives,
    questionOf: () => ({}),
    as: (relatives) => relatives,
    worthKeeping: () => true,
  }),
  add: (body) => call(addRelative, { body }),
  remove: (relId) => call(removeRelative, { path: { relId } }),
  issueCode: (relId) => call(issueRelativeToken, { path: { relId }, body: {} }, { timeoutMs: 5_000 }),
})

/** Who gets how much, as it goes to the city; the amount in fen. */
export type TransferForm = v.InferInput<NonNullable<(typeof sendTransfer)['body']>>
export interface TransferPage {
  readonly items: readonly Transfer[]
  readonly nextCursor: string | null
}

/** The wallet (医保钱包) and the premiums of residents, asked of the city. */
export interface WalletApi {
  readonly wallet: Kept<undefined, Wallet>
  readonly transfers: Kept<undefined, TransferPage>
  /** @param changeId the same for every try of one transfer, so that the money moves once */
  send(form: TransferForm, changeId: string): Asked<Transfer>
  accept(transferId: string): Asked<Transfer>
  readonly premiums: Kept<undefined, readonly PremiumBill[]>
  pay(bill: Pick<PremiumBill, 'id' | 'version'>, from: PremiumPurse): Asked<PremiumBill>
}

export type WalletAnswer = 'wallet' | 'transfers' | 'premiums'

export const createWalletApi = (call: Call, kept: Keeping<WalletAnswer>): WalletApi => ({
  wallet: kept({
    name: 'wallet',
    endpoint: readWallet,
    questionOf: () => ({}),
    as: (wallet) => wallet,
    worthKeeping: () => true,
  }),
  transfers: kept({
    name: 'transfers',
    endpoint: listTransfers,
    questionOf: (_: undefined, cursor) => ({
      query: { limit: '20', ...(cursor !== undefined && { cursor }) },
    }),
    as: ({ transfers, nextCursor }) => ({ items: transfers, nextCursor }),
    worthKeeping: () => true,
  }),
  send: (body, changeId) => call(sendTransfer, { body }, { changeId }),
  accept: (transferId) => call(acceptTransfer, { path: { transferId }, body: {} }),
  premiums: kept({
    name: 'premiums',
    endpoint: listPremiumBills,
    questionOf: () => ({}),
    as: (bills) => bills,
    worthKeeping: () => true,
  }),
  pay: ({ id, version }, from) => call(payPremium, { path: { billId: id }, body: { from, ver: version } }),
})
