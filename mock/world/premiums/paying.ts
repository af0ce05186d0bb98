import type { PremiumSource } from '@/contract/premium'
import type { RefusalCode } from '@/contract/refusal'
import { dayOf } from '@/domain/china-day'
import { yearOf } from '@/domain/china-time'
import { isOpen } from '@/domain/premium-window'
import { policyOn } from '../../policies/cities'
import { sharersOfScope } from '../family/sharers'
import { representativeOf } from '../family/guardianship'
import type { MoneyEvent } from '../money/events'
import { accountNow } from '../money/state'
import type { PeopleEvent } from '../people/events'
import type { Person } from '../people/person'
import { hasAccount, mainInsurance } from '../people/state'
import type { CitySharer } from '../visits/visit'
import { walletBalance } from '../wallet/state'
import type { World } from '../world'
import type { PremiumEvent } from './events'
import { insuranceChange } from './resident-insurance'
import type { StoredBill } from './state'
import { windowOf } from './windows'

/** The money of one payment source that is available for one bill. */
export interface PremiumFunds {
  /** The amount available for premiums, fen; null where it is not counted, must not be disclosed, or does not exist. */
  readonly availableFen: number | null
  /** The reason it does not pay the bill; absent when it does. */
  readonly whyNot?: RefusalCode
  /** The sharer, if it is a shared account. */
  readonly sharer?: CitySharer
}

const fundsWith = (availableFen: number, { fen }: StoredBill): PremiumFunds => ({
  availableFen,
  ...(availableFen < fen && { whyNot: 'INSUFFICIENT_BALANCE' as const }),
})

/** Returns the funds of the payer's own account: only money carried over pays premiums. */
function ownAccount(world: World, bill: StoredBill, payer: Person, now: number): PremiumFunds {
  const insured = mainInsurance(world, payer)
  const { admdvs } = insured
  const no = (whyNot: RefusalCode): PremiumFunds => ({ availableFen: null, whyNot })
  if (!policyOn(admdvs, dayOf(now)).sharing.scopes.includes('RESIDENT_PREMIUM'))
    return no('SCOPE_NOT_ALLOWED')
  if (!hasAccount(insured)) return no('NO_ACCOUNT')
  if (insured.state !== '1') return no('ACCOUNT_FROZEN')
  const { priorYearsFen } = accountNow(world, { personNumber: payer.personNumber, admdvs }, now)
  return fundsWith(priorYearsFen, bill)
}

/**
 * Returns the funds of the first sharer, in their order, whose money carried over and whose caps cover the whole bill;
 * or the reason why there is none. A payer who shares with the child whose bill it is pays from the own account.
 */
function sharedAccount(world: World, bill: StoredBill, payer: Person, now: number): PremiumFunds {
  const insured = world.people.get(bill.personNumber)
  const represents = insured && representativeOf(insured, now) === payer.personNumber
  const sharers = represents ? sharersOfScope(world, insured, 'RESIDENT_PREMIUM', now) : []
  const others = sharers.filter(({ person, obstacle }) => person !== payer && !obstacle)
  const allFunds = others.map((sharer): PremiumFunds => {
    const { balances, capLeft } = sharer
    const { whyNot } = fundsWith(balances.priorYearsFen, bill)
    const overCap = capLeft && capLeft.fen < bill.fen ? 'OVER_CAP' : undefined
    const refusal = whyNot ?? overCap
    // The member may know what the caps leave, but not the sharer's balance.
    return { availableFen: capLeft?.fen ?? null, sharer, ...(refusal && { whyNot: refusal }) }
  })
  const paying = allFunds.find(({ whyNot }) => whyNot === undefined) ?? allFunds[0]
  return paying ?? { availableFen: null, whyNot: 'SCOPE_NOT_ALLOWED' }
}

/**
 * Returns the funds of a payment source for a bill, and the reason why it does not pay it, on a day on which premiums
 * are collected.
 */
export function fundsFor(
  world: World,
  bill: StoredBill,
  payer: Person,
  from: PremiumSource,
  now: number,
): PremiumFunds {
  switch (from) {
    case 'CASH':
      return { availableFen: null }
    case 'WALLET':
      return fundsWith(walletBalance(world, payer.personNumber, now), bill)
    case 'OWN_ACCOUNT':
      return ownAccount(world, bill, payer, now)
    case 'SHARED_ACCOUNT':
      return sharedAccount(world, bill, payer, now)
  }
}

/** Returns the reason why a bill cannot be paid from any source now; undefined when it is open. */
export function closedReason(bill: StoredBill, now: number): RefusalCode | undefined {
  if (bill.paid) return 'PREMIUM_PAID'
  return isOpen(windowOf(bill.admdvs, bill.year), now) ? undefined : 'PREMIUM_WINDOW_CLOSED'
}

/**
 * Returns the refusal to pay a bill from this source now; undefined when it can be paid. The caller has already checked
 * that the payer may see the bill.
 */
export const paymentRefusal = (
  world: World,
  bill: StoredBill,
  payer: Person,
  from: PremiumSource,
  now: number,
): RefusalCode | undefined => closedReason(bill, now) ?? fundsFor(world, bill, payer, from, now).whyNot

/**
 * Returns the events of a payment: the bill is paid, the year counts among the contributions of the insured person, and
 * whoever was suspended is insured at once when the year has begun.
 */
export function paidEvents(
  world: World,
  bill: StoredBill,
  payer: Person,
  from: PremiumSource,
  at: number,
): [Extract<PremiumEvent, { type: 'premium-paid' }>, MoneyEvent, ...PeopleEvent[]] {
  const { billId, personNumber, admdvs, year, fen } = bill
  return [
    { type: 'premium-paid', at, billId, from, ...payerOf(world, bill, payer, from, at) },
    {
      type: 'contributed',
      at,
      personNumber,
      admdvs,
      insutype: '390',
      month: `${year}01`,
      way: 'OWN',
      baseFen: 0,
      employerFen: 0,
      ownFen: fen,
      intoAccountFen: 0,
    },
    ...(year === yearOf(at) ? insuranceChange(world, bill, at, ['2', '1']) : []),
  ]
}

/** Returns the person whose money pays, with the place of the account if it is one, and the binding if there is one. */
function payerOf(world: World, bill: StoredBill, payer: Person, from: PremiumSource, at: number) {
  const { sharer } = fundsFor(world, bill, payer, from, at)
  if (sharer) return { payer: sharer.person.personNumber, payerAdmdvs: sharer.admdvs, bindId: sharer.id }
  const { personNumber } = payer
  if (from !== 'OWN_ACCOUNT') return { payer: personNumber }
  return { payer: personNumber, payerAdmdvs: mainInsurance(world, payer).admdvs }
}
