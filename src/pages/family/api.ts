import type { Call } from '@/api/call'
import type { CityAnswer } from '@/api/city-api'
import type { CachedQuestionFactory, CachedQuestion } from '@/api/cached-question'
import type { Binding, BindingVersion, SharingTerms } from '@/contract/binding'
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
  type Bindings,
  type SharingEligibility,
} from '@/contract/family'
import type { EndReason } from '@/contract/family-words'
import type { OfferForm } from '@/contract/offer'
import { listPremiumBills, payPremium, type PremiumBill, type PremiumPayment } from '@/contract/premium'
import {
  addRelative,
  issueRelativeToken,
  listRelatives,
  removeRelative,
  type Relative,
  type RelativeForm,
} from '@/contract/relative'
import type { Usage, UsagesKey } from '@/contract/usage'
import type { IssuedCode } from '@/contract/voucher'
import {
  acceptTransfer,
  listTransfers,
  sendTransfer,
  type Transfer,
  type TransferForm,
} from '@/contract/transfer'
import { moveWallet, openWallet, readWallet, type Wallet, type WalletOwner } from '@/contract/wallet'

export { walletAccount } from '@/contract/wallet'

/** A page of what was spent by a binding. */
export interface UsagePage {
  readonly items: readonly Usage[]
  /** Of everything asked for, not of this page alone. */
  readonly sumFen: number
  readonly nextCursor: string | null
}

/** Family sharing (家庭共济), asked of the city. A change of an older version of a binding is refused with VERSION_CONFLICT. */
export interface FamilyApi {
  readonly bindings: CachedQuestion<undefined, Bindings>
  eligibility(): CityAnswer<SharingEligibility>
  cities(): CityAnswer<readonly City[]>
  offer(form: OfferForm): CityAnswer<Binding>
  accept(binding: BindingVersion): CityAnswer<Binding>
  decline(binding: BindingVersion): CityAnswer<Binding>
  change(binding: BindingVersion, terms: SharingTerms): CityAnswer<Binding>
  end(binding: BindingVersion, reason: EndReason): CityAnswer<Binding>
  /** @param orderVersion of the order that was read */
  order(bindingIds: readonly string[], orderVersion: number): CityAnswer<Bindings>
  usages(key: UsagesKey, cursor?: string): CityAnswer<UsagePage>
}

/** The name its list is kept under. */
export type FamilyAnswer = 'bindings'

/** Makes the questions of family sharing. */
export const createFamilyApi = (call: Call, kept: CachedQuestionFactory<FamilyAnswer>): FamilyApi => ({
  bindings: kept({
    name: 'bindings',
    endpoint: listBindings,
    questionOf: () => ({}),
    as: (bindings) => bindings,
    isCacheable: () => true,
  }),
  eligibility: () => call(readSharingEligibility, {}),
  cities: () => call(listCities, {}),
  offer: (form) => call(offerBinding, form),
  accept: (binding) => call(acceptBinding, binding),
  decline: (binding) => call(declineBinding, binding),
  change: (binding, terms) => call(changeBinding, { binding, terms }),
  end: (binding, reason) => call(endBinding, { binding, reason }),
  order: (bindingIds, orderVersion) => call(orderSharers, { bindingIds, orderVersion }),
  usages: async (key, cursor) => {
    const page = await call(listUsages, { key, cursor })
    if (!page.ok) return page
    const { usages, sumFen, nextCursor } = page.value
    return { ok: true, value: { items: usages, sumFen, nextCursor } }
  },
})

/** Relatives' codes (亲情账户), asked of the city. */
export interface RelativesApi {
  readonly relatives: CachedQuestion<undefined, readonly Relative[]>
  add(form: RelativeForm): CityAnswer<Relative>
  remove(relativeId: string): CityAnswer<object>
  /** Issues the relative's own code, to be shown on this phone. */
  issueCode(relativeId: string): CityAnswer<IssuedCode>
}

/** The name its list is kept under. */
export type RelativesAnswer = 'relatives'

/** Makes the questions of relatives' codes. A code is wanted while someone waits at a till: after five seconds it is too late. */
export const createRelativesApi = (
  call: Call,
  kept: CachedQuestionFactory<RelativesAnswer>,
): RelativesApi => ({
  relatives: kept({
    name: 'relatives',
    endpoint: listRelatives,
    questionOf: () => ({}),
    as: (relatives) => relatives,
    isCacheable: () => true,
  }),
  add: (form) => call(addRelative, form),
  remove: (relativeId) => call(removeRelative, { relativeId }),
  issueCode: (relativeId) => call(issueRelativeToken, { relativeId }, { timeoutMs: 5_000 }),
})

/** A page of transfers, newest first. */
export interface TransferPage {
  readonly items: readonly Transfer[]
  readonly nextCursor: string | null
}

/** The wallet (医保钱包) and the premiums of residents, asked of the city. */
export interface WalletApi {
  readonly wallet: CachedQuestion<undefined, Wallet>
  readonly transfers: CachedQuestion<undefined, TransferPage>
  /** @param changeId the same for every try of one transfer, so that the money moves once */
  send(form: TransferForm, changeId: string): CityAnswer<Transfer>
  accept(transferId: string): CityAnswer<Transfer>
  open(owner: WalletOwner): CityAnswer<object>
  /** Moves an open wallet to the place where its owner is insured now. */
  move(owner: WalletOwner): CityAnswer<object>
  readonly premiums: CachedQuestion<undefined, readonly PremiumBill[]>
  pay(payment: PremiumPayment): CityAnswer<PremiumBill>
}

/** The names its answers are kept under. */
export type WalletAnswer = 'wallet' | 'transfers' | 'premiums'

/** Makes the questions of the wallet and of the premiums. */
export const createWalletApi = (call: Call, kept: CachedQuestionFactory<WalletAnswer>): WalletApi => ({
  wallet: kept({
    name: 'wallet',
    endpoint: readWallet,
    questionOf: () => ({}),
    as: (wallet) => wallet,
    isCacheable: () => true,
  }),
  transfers: kept({
    name: 'transfers',
    endpoint: listTransfers,
    questionOf: (_: undefined, cursor) => ({ cursor }),
    as: ({ transfers, nextCursor }) => ({ items: transfers, nextCursor }),
    isCacheable: () => true,
  }),
  send: (form, changeId) => call(sendTransfer, form, { changeId }),
  accept: (transferId) => call(acceptTransfer, { transferId }),
  open: (owner) => call(openWallet, owner),
  move: (owner) => call(moveWallet, owner),
  premiums: kept({
    name: 'premiums',
    endpoint: listPremiumBills,
    questionOf: () => ({}),
    as: (bills) => bills,
    isCacheable: () => true,
  }),
  pay: (payment) => call(payPremium, payment),
})
