import type { PremiumBill, PremiumPayment } from '@/contract/premium'
import { lastSeen } from '@/domain/remote'
import type { Lifetime } from '@/state/lifetimes'
import { createOneAct, type OneAct } from '@/state/one-act'
import type { RemoteStore } from '@/state/remote-store'
import type { WalletApi } from '../api'

/** The ports of a premium payment. */
export interface PaymentDeps {
  readonly city: Pick<WalletApi, 'pay'>
  /** The bills, which are asked anew whatever came of a try. */
  readonly bills: Pick<RemoteStore<undefined, readonly PremiumBill[]>, 'refresh' | 'getState'>
  readonly lifetime: Lifetime
}

/** The act of paying a premium; `run` pays one at a time. */
export type Payment = OneAct<PremiumPayment>

/** Builds the paying of premiums. What the bills show as paid is paid, even if the answer was lost. */
export const createPayment = ({ city, bills, lifetime }: PaymentDeps): Payment =>
  createOneAct<PremiumPayment>({
    idOf: ({ bill }) => bill.id,
    ask: city.pay,
    async isDone({ bill }) {
      await bills.refresh()
      const known = lastSeen(bills.getState().value)?.value
      return known?.some(({ id, state }) => id === bill.id && state === 'PAID') ?? false
    },
    lifetime,
  })
