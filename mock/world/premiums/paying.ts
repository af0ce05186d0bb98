import type { PremiumSource } from '@/contract/premium'
import type { RefusalCode } from '@/contract/refusal'
import { dayOf } from '@/domain/china-day'
import { isOpen } from '@/domain/premium-window'
import { policyOn } from '../../policies/cities'
import { sharersOfScope } from '../family/sharers'
import { speakerFor } from '../family/speaking-for'
import type { MoneyEvent } from '../money/events'
import { accountNow } from '../money/shelf'
import type { Person } from '../people/person'
import { hasAccount, mainInsurance } from '../people/shelf'
import type { CitySharer } from '../visits/visit'
import { walletBalance } from '../wallet/shelf'
import type { World } from '../world'
import type { PremiumEvent } from './events'
import type { KeptBill } from './shelf'
import { windowOf } from './windows'

/** A purse as it stands towards one bill. */
export interface Purse {
  /** What it has for premiums, fen; null where it is not counted or not to be told, and where there is none. */
  readonly availableFen: number | null
  readonly whyNot?: RefusalCode
  /** Whose shared account it is. */
  readonly sharer?: CitySharer
}

const enough = (availableFen: number, { fen }: KeptBill): Purse => ({
  availableFen,
  ...(availableFen < fen && { whyNot: 'INSUFFICIENT_BALANCE' as const }),
})

/** Whether premiums are taken from money carried over in the account. */
function ownAccount(world: World, bill: KeptBill, payer: Person, now: number): Purse {
  const insured = mainInsurance(world, payer)
  const { admdvs } = insured
  const no = (whyNot: RefusalCode): Purse => ({ availableFen: null, whyNot })
  if (!policyOn(admdvs, dayOf(now)).sharing.scopes.includes('RESIDENT_PREMIUM'))
    return no('SCOPE_NOT_ALLOWED')
  if (!hasAccount(insured)) return no('NO_ACCOUNT')
  if (insured.state !== '1') return no('ACCOUNT_FROZEN')
  const { priorYearsFen } = accountNow(world, { personNumber: payer.personNumber, admdvs }, now)
  return enough(priorYearsFen, bill)
}

/**
 * The first sharer, in their order, whose money carried over and whose caps cover the whole bill; or why there is none.
 * Whoever shares with a child and pays for it pays from the own account.
 */
function sharedAccount(world: World, bill: KeptBill, payer: Person, now: number): Purse {
  const insured = world.people.get(bill.personNumber)
  const speaks = insured && speakerFor(insured, now) === payer.personNumber
  const sharers = speaks ? sharersOfScope(world, insured, 'RESIDENT_PREMIUM', now) : []
  const others = sharers.filter(({ person }) => person !== payer)
  const purses = others.map((sharer): Purse => {
    const { balances, capLeftFen = Infinity } = sharer
    const { whyNot } = enough(balances.priorYearsFen, bill)
    const overCap = capLeftFen < bill.fen ? 'OVER_CAP' : undefined
    const refusal = whyNot ?? overCap
    // What the caps leave is the member's to know, what the sharer has is not.
    return { availableFen: sharer.capLeftFen ?? null, sharer, ...(refusal && { whyNot: refusal }) }
  })
  const paying = purses.find(({ whyNot }) => whyNot === undefined) ?? purses[0]
  return paying ?? { availableFen: null, whyNot: 'SCOPE_NOT_ALLOWED' }
}

/** What a purse has for a bill, and why it does not pay it, on a day on which premiums are taken. */
export function purseFor(
  world: World,
  bill: KeptBill,
  payer: Person,
  from: PremiumSource,
  now: number,
): Purse {
  switch (from) {
    case 'CASH':
      return { availableFen: null }
    case 'WALLET':
      return enough(walletBalance(world, payer.personNumber), bill)
    case 'OWN_ACCOUNT':
      return ownAccount(world, bill, payer, now)
    case 'SHARED_ACCOUNT':
      return sharedAccount(world, bill, payer, now)
  }
}

/** Why a bill is paid by nothing now; undefined when it is open. */
export function closedBecause(bill: KeptBill, now: number): RefusalCode | undefined {
  if (bill.paid) return 'PREMIUM_PAID'
  return isOpen(windowOf(bill.admdvs, bill.year), now) ? undefined : 'PREMIUM_WINDOW_CLOSED'
}

/** Why a bill cannot be paid like this now; undefined when it can. That the payer may see the bill is settled before. */
export const paymentRefusal = (
  world: World,
  bill: KeptBill,
  payer: Person,
  from: PremiumSource,
  now: number,
): RefusalCode | undefined => closedBecause(bill, now) ?? purseFor(world, bill, payer, from, now).whyNot

/** What paying does to the city: the bill is paid, and the year counts among the contributions of the insured person. */
export function paidEvents(
  world: World,
  bill: KeptBill,
  payer: Person,
  from: PremiumSource,
  at: number,
): [Extract<PremiumEvent, { type: 'premium-paid' }>, MoneyEvent] {
  const { billId, personNumber, admdvs, year, fen } = bill
  return [
    { type: 'premium-paid', at, billId, from, ...whoseMoney(world, bill, payer, from, at) },
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
  ]
}

/** Whose money pays, out of which account if it is one, and by which binding. */
function whoseMoney(world: World, bill: KeptBill, payer: Person, from: PremiumSource, at: number) {
  const { sharer } = purseFor(world, bill, payer, from, at)
  if (sharer) return { payer: sharer.person.personNumber, payerAdmdvs: sharer.admdvs, bindId: sharer.id }
  const { personNumber } = payer
  if (from !== 'OWN_ACCOUNT') return { payer: personNumber }
  return { payer: personNumber, payerAdmdvs: mainInsurance(world, payer).admdvs }
}
