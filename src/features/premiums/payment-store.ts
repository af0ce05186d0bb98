import { createStore } from 'zustand/vanilla'
import type { WalletApi } from '@/api/wallet-api'
import type { PremiumBill, PremiumPurse } from '@/contract/premium'
import type { Problem } from '@/domain/problem'
import type { Readable } from '@/state/remote-store'

export interface PaymentDeps {
  readonly city: Pick<WalletApi, 'pay'>
  /** Something may be different now: the bills are asked anew. Tells whether this one is paid. */
  readonly isPaid: (billId: string) => Promise<boolean>
}

export interface PaymentState {
  /** The bill that is being paid. */
  readonly paying: string | undefined
  readonly trouble: Problem | undefined
}

export interface Payment extends Readable<PaymentState> {
  /** One at a time; a second touch does nothing. */
  pay(bill: PremiumBill, from: PremiumPurse): Promise<void>
  /** What went wrong is no news any more. */
  calm(): void
  forget(): void
}

const nothingYet: PaymentState = { paying: undefined, trouble: undefined }

/**
 * Pays a premium once. Whatever the city answers, the bills are asked anew before the next try: a bill that is paid needs
 * no sentence, even if the answer was lost or somebody else was quicker.
 */
export function createPayment({ city, isPaid }: PaymentDeps): Payment {
  const store = createStore<PaymentState>(() => nothingYet)
  const { getState, setState } = store
  let stay = 0
  return {
    ...store,
    async pay(bill, from) {
      if (getState().paying !== undefined) return
      const mine = stay
      setState({ paying: bill.id, trouble: undefined })
      const answer = await city.pay(bill, from)
      if (mine !== stay) return
      const paid = await isPaid(bill.id)
      if (mine !== stay) return
      setState({ paying: undefined, trouble: answer.ok || paid ? undefined : answer.error })
    },
    calm: () => setState({ trouble: undefined }),
    forget() {
      stay += 1
      setState(nothingYet)
    },
  }
}
