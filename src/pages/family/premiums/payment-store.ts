import type { WalletApi } from '../api'
import type { PremiumBill, PremiumPurse } from '@/contract/premium'
import { createOneAct, type OneAct } from '@/state/one-act'

export interface PaymentDeps {
  readonly city: Pick<WalletApi, 'pay'>
  /** Something may be different now: the bills are asked anew. Tells whether this one is paid. */
  readonly isPaid: (billId: string) => Promise<boolean>
}

export interface Payment extends Omit<OneAct<never>, 'run'> {
  /** One at a time; a second touch does nothing. */
  pay(bill: PremiumBill, from: PremiumPurse): Promise<void>
}

interface Paying {
  readonly bill: PremiumBill
  readonly from: PremiumPurse
}

/** Pays a premium, once. */
export function createPayment({ city, isPaid }: PaymentDeps): Payment {
  const { run, ...act } = createOneAct<Paying>({
    idOf: ({ bill }) => bill.id,
    ask: ({ bill, from }) => city.pay(bill, from),
    isDone: ({ bill }) => isPaid(bill.id),
  })
  return { ...act, pay: (bill, from) => run({ bill, from }) }
}
