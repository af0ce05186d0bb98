import type { PremiumPurse } from '@/contract/premium'
import type { RefusalCode } from '@/contract/refusal'
import { dayOf } from '@/domain/china-time'
import { isOpen } from '@/domain/premium-window'
import { policyOn } from '../../policies/cities'
import type { MoneyEvent } from '../money/events'
import { accountNow } from '../money/shelf'
import type { Person } from '../people/person'
import { hasAccount, mainInsurance } from '../people/shelf'
import { walletBalance } from '../wallet/shelf'
import type { World } from '../world'
import type { PremiumEvent } from './events'
import type { KeptBill } from './shelf'
import { windowOf } from './windows'

/** Why a bill cannot be paid like this now; undefined when it can. That the payer may see the bill is settled before. */
export function paymentRefusal(
  world: World,
  bill: KeptBill,
  payer: Person,
  from: PremiumPurse,
  now: number,
): RefusalCode | undefined {
  if (bill.paid) return 'PREMIUM_PAID'
  if (!isOpen(windowOf(bill.admdvs, bill.year), now)) return 'PREMIUM_WINDOW_CLOSED'
  if (from === 'CASH') return undefined
  if (from === 'WALLET') {
    return walletBalance(world, payer.personNumber) < bill.fen ? 'INSUFFICIENT_BALANCE' : undefined
  }
  const insured = mainInsurance(world, payer)
  const { admdvs } = insured
  if (!policyOn(admdvs, dayOf(now)).sharing.scopes.includes('RESIDENT_PREMIUM')) return 'SCOPE_NOT_ALLOWED'
  if (!hasAccount(insured)) return 'NO_ACCOUNT'
  if (insured.state !== '1') return 'ACCOUNT_FROZEN'
  const { priorYearsFen } = accountNow(world, { personNumber: payer.personNumber, admdvs }, now)
  return priorYearsFen < bill.fen ? 'INSUFFICIENT_BALANCE' : undefined
}

/** What paying does to the city: the bill is paid, and the year counts among the contributions of the insured person. */
export function paidEvents(
  world: World,
  { billId, personNumber, admdvs, year, fen }: KeptBill,
  payer: Person,
  from: PremiumPurse,
  at: number,
): [PremiumEvent, MoneyEvent] {
  const account = from === 'OWN_ACCOUNT' && { payerAdmdvs: mainInsurance(world, payer).admdvs }
  return [
    { type: 'premium-paid', at, billId, from, payer: payer.personNumber, ...account },
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
