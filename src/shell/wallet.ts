import { createKeeping } from '@/api/kept-call'
import { createWalletApi, type WalletAnswer } from '@/api/wallet-api'
import { lastSeen } from '@/domain/remote'
import { createAccepting } from '@/features/wallet/accepting-store'
import { createSending } from '@/features/wallet/transfer-store'
import { createPagesStore } from '@/state/pages-store'
import { createRemoteStore } from '@/state/remote-store'
import { onceFor } from './once-for'

/** What the pages of the wallet (医保钱包) are made of. */
export const walletOf = onceFor(({ base: { call, clock, stored, keeper, platform } }) => {
  const city = createWalletApi(call, createKeeping<WalletAnswer>(call, stored, clock, keeper))
  const wallet = createRemoteStore({ ...city.wallet, clock, first: undefined })
  const transfers = createPagesStore({
    ...city.transfers,
    idOf: ({ id }) => id,
    nameOf: () => '',
    clock,
    first: undefined,
  })
  /** Money has moved: an answer from before that is not waited for. */
  const lookAgain = () => Promise.all([wallet.show(undefined), transfers.show(undefined)])
  const sending = createSending({ city, newId: platform.randomId, onTried: () => void lookAgain() })
  const accepting = createAccepting({
    city,
    async lookAt(transferId) {
      await lookAgain()
      return lastSeen(transfers.getState().value)?.value.items.find(({ id }) => id === transferId)
    },
  })
  keeper.onChange((_, change) => {
    if (change === 'left' || change === 'entered')
      [wallet, transfers, sending, accepting].forEach((store) => store.forget())
    // What was typed is still there; that the session had expired is no news any more.
    else if (change === 'returned') {
      sending.type({})
      accepting.calm()
    }
  })
  return {
    wallet,
    transfers,
    sending,
    accepting,
    /** The page is seen: wallet and list are asked. */
    refresh: () => void Promise.all([wallet.refresh(), transfers.refresh()]),
  }
})
