import { append } from '../append'
import type { Appliers } from '../event-parts'
import { recordUsage, type FamilyState } from '../family/state'
import { book, type MoneyState } from '../money/state'
import { maskName } from '../people/person'
import type { PeopleState } from '../people/state'
import { walletAccount } from '@/contract/wallet'
import type { PremiumEvent } from './events'
import type { StoredBill, PremiumState } from './state'
import { nextPremiumDay } from './windows'

type State = PremiumState & MoneyState & PeopleState & FamilyState

/** The effects of the events of premiums. */
export const applyPremiums: Appliers<PremiumEvent, State> = {
  'premium-day': (world, { at }) => void (world.nextPremiumDayAt = nextPremiumDay(at)),
  'premium-billed': (world, { billId, personNumber, admdvs, year, fen }) => {
    const bill: StoredBill = { billId, personNumber, admdvs, year, fen }
    world.bills.set(billId, bill)
    append(world.billsOf, personNumber, bill)
  },
  'premium-paid': (world, { at, billId, from, payer, payerAdmdvs, bindId }) => {
    const bill = world.bills.get(billId)
    if (!bill) return
    bill.paid = { at, from, payer }
    if (bindId !== undefined) recordUsage(world, bindId, { at, fen: bill.fen, settlementId: billId })
    const admdvs = from === 'WALLET' ? walletAccount : payerAdmdvs
    if (admdvs === undefined) return
    book(
      world,
      { personNumber: payer, admdvs },
      {
        at,
        type: 'PREMIUM',
        currentYearFen: 0,
        priorYearsFen: 0 - bill.fen,
        memo: maskName(world.people.get(bill.personNumber)?.name ?? ''),
      },
    )
  },
}
