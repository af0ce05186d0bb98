import { append } from '../append'
import type { Appliers } from '../event-parts'
import { recordUsage, type FamilyShelf } from '../family/shelf'
import { book, type MoneyShelf } from '../money/shelf'
import { maskName } from '../people/person'
import type { PeopleShelf } from '../people/shelf'
import { bookWallet, type WalletShelf } from '../wallet/shelf'
import type { PremiumEvent } from './events'
import type { KeptBill, PremiumShelf } from './shelf'
import { nextPremiumDay } from './windows'

type Shelves = PremiumShelf & WalletShelf & MoneyShelf & PeopleShelf & FamilyShelf

export const applyPremiums: Appliers<PremiumEvent, Shelves> = {
  'premium-day': (world, { at }) => void (world.nextPremiumDayAt = nextPremiumDay(at)),
  'premium-billed': (world, { billId, personNumber, admdvs, year, fen }) => {
    const bill: KeptBill = { billId, personNumber, admdvs, year, fen }
    world.bills.set(billId, bill)
    append(world.billsOf, personNumber, bill)
  },
  'premium-paid': (world, { at, billId, from, payer, payerAdmdvs, bindId }) => {
    const bill = world.bills.get(billId)
    if (!bill) return
    bill.paid = { at, from, payer }
    if (bindId !== undefined) recordUsage(world, bindId, { at, fen: bill.fen, settlementId: billId })
    if (from === 'WALLET') bookWallet(world, payer, { at, type: 'PREMIUM', fen: 0 - bill.fen, about: billId })
    if (payerAdmdvs === undefined) return
    book(
      world,
      { personNumber: payer, admdvs: payerAdmdvs },
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
