import { createKeeping } from '@/api/kept-call'
import { createWalletApi, type WalletAnswer } from '@/api/wallet-api'
import { lastSeen } from '@/domain/remote'
import { createPayment } from '@/features/premiums/payment-store'
import { createRemoteStore } from '@/state/remote-store'
import { onceFor } from './once-for'

/** What the page of residents' premiums is made of. */
export const premiumsOf = onceFor(({ base: { call, clock, stored, keeper } }) => {
  const city = createWalletApi(call, createKeeping<WalletAnswer>(call, stored, clock, keeper))
  const bills = createRemoteStore({ ...city.premiums, clock, first: undefined })
  const payment = createPayment({
    city,
    async isPaid(billId) {
      await bills.refresh()
      const known = lastSeen(bills.getState().value)?.value
      return known?.some(({ id, state }) => id === billId && state === 'PAID') ?? false
    },
  })
  keeper.onChange((_, change) => {
    if (change === 'left' || change === 'entered') [bills, payment].forEach((store) => store.forget())
    else payment.calm()
  })
  return { bills, payment }
})
