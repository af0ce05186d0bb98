import type { Policy } from '@/contract/benefit'
import { itemClasses, visitTypes } from '@/contract/settlement'
import type { WireTillItem } from '@/contract/till'
import { distanceOf, isFiled, needsFiling } from '@/domain/care-elsewhere'
import { dayOf } from '@/domain/china-day'
import { yearOf } from '@/domain/china-time'
import type { PricedItem } from '@/domain/settlement/bill'
import type { VisitContext } from '@/domain/settlement/pooled-share'
import { balanceOf } from '@/domain/personal-account'
import type { OwnAccount, Payers, Payment, WalletMoney } from '@/domain/settlement/payers'
import { settle, type Settled } from '@/domain/settlement/settle'
import { policyOn } from '../../policies/cities'
import { filingsFor } from '../filings/state'
import { accountNow, type AccountOf } from '../money/state'
import type { Person } from '../people/person'
import { hasAccount, mainInsurance, type Insured } from '../people/state'
import { walletBalance, walletOf } from '../wallet/state'
import type { World } from '../world'
import type { VisitEvent, WireReason, Withdrawal } from './events'
import { yearKey } from './state'
import type { CitySharer, CityVisit, SettledVisit } from './visit'
import { wireSettlement } from './wire-settlement'

const priced = (item: WireTillItem): PricedItem => ({
  name: item.medins_list_name,
  itemClass: itemClasses[item.chrgitm_lv],
  count: item.cnt,
  priceFen: item.pric,
  ...(item.selfpay_prop !== undefined && { paidFirstPercent: item.selfpay_prop }),
  ...(item.pric_uplmt_amt !== undefined && { priceLimitFen: item.pric_uplmt_amt }),
})

/**
 * Returns the rules of an insurance. While it is not active, its fund pays nothing and its account is frozen (rules.md
 * §5.4).
 */
export function policyFor({ insutype, admdvs, state }: Insured, at: number): Policy {
  const city = policyOn(admdvs, dayOf(at))
  const policy = insutype === '310' ? city.employee : city.resident
  return state === '1' ? policy : { ...policy, benefits: [] }
}

/** Tells whether a visit lacks a filing, by the rules of the insurance and the filings of the patient (rules.md §6.4). */
function isUnfiled(
  world: World,
  { person: { personNumber }, institution, med_type, at }: CityVisit,
  { admdvs }: Insured,
): boolean {
  const { provinceIsFree } = policyOn(admdvs, dayOf(at)).filing
  const distance = distanceOf(admdvs, institution.admdvs)
  if (!needsFiling(distance, visitTypes[med_type], provinceIsFree)) return false
  return !isFiled(filingsFor(world, personNumber, admdvs), institution.admdvs, dayOf(at))
}

/** Applies the city's rules to a visit; changes nothing. */
export function settleVisit(world: World, visit: CityVisit, sharers: readonly CitySharer[]): SettledVisit {
  const insured = mainInsurance(world, visit.person)
  const { tier } = visit.institution
  const unfiled = isUnfiled(world, visit, insured)
  return { insured, settled: settleAs(world, visit, insured, { tier, unfiled }, sharers), sharers }
}

/**
 * Applies the rules of one of a person's insurances to a bill, with the year's accumulations so far; changes nothing.
 */
export function settleAs(
  world: World,
  { person, med_type, items, at }: Omit<CityVisit, 'institution'>,
  insured: Insured,
  care: Pick<VisitContext, 'tier' | 'unfiled'>,
  sharers: readonly CitySharer[],
): Settled {
  const policy = policyFor(insured, at)
  const type = visitTypes[med_type]
  const { personNumber } = person
  const group = policy.benefits.find(({ visits }) => visits.includes(type))?.group ?? 'outpatient'
  const soFar = world.yearSoFar.get(yearKey(personNumber, { ...insured, year: yearOf(at), group }))
  const context = {
    ...care,
    retired: insured.employment === 'retiree',
    deductibleMetFen: soFar?.deductibleFen ?? 0,
    pooledPaidFen: soFar?.pooledFen ?? 0,
    earlierAdmissions: soFar?.admissions ?? 0,
  }
  const payers = payersOf(world, person, insured, at, sharers)
  return settle({ type, items: items.map(priced) }, policy, context, payers)
}

/** Returns the accounts that may pay for a patient: the own one, the wallet if it is open, and the sharers. */
export function payersOf(
  world: World,
  { personNumber }: Person,
  insured: Insured,
  at: number,
  sharers: readonly CitySharer[],
): Payers {
  const wallet = walletMoney(world, personNumber, insured, at)
  const own = ownAccount(world, { personNumber, admdvs: insured.admdvs }, insured, at)
  return { own, ...(wallet && { wallet }), sharers }
}

function ownAccount(world: World, of: AccountOf, insured: Insured, at: number): OwnAccount {
  const balances = accountNow(world, of, at)
  if (!hasAccount(insured)) return { ...balances, obstacle: 'NO_ACCOUNT' }
  return insured.state === '1' ? balances : { ...balances, obstacle: 'FROZEN' }
}

/** Returns the wallet, with the reason why it is skipped if it is; undefined while it is not open (rules.md §6.13). */
function walletMoney(
  world: World,
  personNumber: string,
  { admdvs, state }: Insured,
  at: number,
): WalletMoney | undefined {
  const place = world.walletPlaces.get(personNumber)
  if (place === undefined) return undefined
  const balanceFen = walletBalance(world, personNumber, at)
  if (state !== '1') return { balanceFen, obstacle: 'FROZEN' }
  return place === admdvs ? { balanceFen } : { balanceFen, obstacle: 'PLACE' }
}

/** Returns the next free record number, `S` and nine digits; it grows with every event. */
export const nextSettlementId = (world: World): string => `S${String(world.events + 1).padStart(9, '0')}`

/**
 * Lists the money that a payment takes from accounts; accounts that pay nothing are left out.
 * @param sharers in the order of those in the payment
 */
export function withdrawalsOf(
  personNumber: string,
  admdvs: string,
  { own, walletFen, sharers: drawn }: Payment,
  sharers: readonly CitySharer[],
): Withdrawal[] {
  const shared = sharers.map(({ id, person, admdvs: place }, n) => ({
    personNumber: person.personNumber,
    admdvs: place,
    currentYearFen: drawn[n]?.currentYearFen ?? 0,
    priorYearsFen: drawn[n]?.priorYearsFen ?? 0,
    bindingId: id,
  }))
  const wallet = { ...walletOf(personNumber), currentYearFen: 0, priorYearsFen: walletFen }
  return [{ personNumber, admdvs, ...own }, wallet, ...shared].filter((one) => balanceOf(one) > 0)
}

/** Converts a reason to the wire. */
export const wireReason = ({ code, fen, ofFen, percent }: Settled['reasons'][number]): WireReason => ({
  code,
  amt: fen,
  base_amt: ofFen,
  prop: percent,
})

/** Returns the event of settling a visit. */
export function settledEvent(
  world: World,
  visit: CityVisit,
  sharers: readonly CitySharer[],
  tokenId?: string,
): Extract<VisitEvent, { type: 'settled' }> {
  const visited = settleVisit(world, visit, sharers)
  const { settled } = visited
  const { personNumber } = visit.person
  const { insutype, admdvs } = visited.insured
  return {
    type: 'settled',
    personNumber,
    ...(tokenId !== undefined && { tokenId }),
    settlement: wireSettlement(nextSettlementId(world), visit, visited),
    reasons: settled.reasons.map(wireReason),
    withdrawals: withdrawalsOf(personNumber, admdvs, settled.payment, sharers),
    ...(settled.group && {
      accumulation: {
        insutype,
        admdvs,
        year: yearOf(visit.at),
        group: settled.group,
        deductibleFen: settled.fund.deductibleFen,
        pooledFen: settled.fund.pooledFen,
        admissions: visit.med_type === '21' ? 1 : 0,
      },
    }),
  }
}
