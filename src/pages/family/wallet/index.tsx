import { useDidShow } from '@tarojs/taro'
import { useStore } from 'zustand'
import type { Transfer } from '@/contract/wallet'
import { formatFen } from '@/domain/money'
import { isSure } from '@/shell/is-sure'
import { Page } from '@/shell/page'
import { openPage, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { otherInTransfer } from '../parts/other-person'
import { walletOf } from '../services'
import { familyWords } from '../words/current'
import { WalletView } from './wallet-view'

/** Asks before anything moves, and says from whom it is and how much. */
function askFirst(transfer: Transfer): Promise<boolean> {
  const { wallet: say } = familyWords
  return isSure({
    title: say.acceptAsk(formatFen(transfer.fen)),
    text: say.acceptText(otherInTransfer(transfer)),
    confirm: say.acceptYes,
    cancel: say.acceptNo,
  })
}

/** The page of the wallet (医保钱包). */
export default function WalletPage() {
  const services = useServices()
  const { wallet, transfers, accepting, refresh } = walletOf(services)
  const walletSeen = useStore(wallet, (state) => state.value)
  const transfersSeen = useStore(transfers, (state) => state.value)
  useDidShow(() => {
    accepting.clearOutcome()
    refresh()
  })
  return (
    <Page title={familyWords.wallet.title}>
      <SignedIn>
        <WalletView
          wallet={walletSeen}
          transfers={transfersSeen}
          accepting={accepting}
          now={services.now()}
          onRecover={(way) => recover(way, refresh)}
          onMore={() => void transfers.more()}
          onSend={() => openPage('transfer')}
          onAccept={(transfer) =>
            void askFirst(transfer).then((sure) => (sure ? accepting.accept(transfer.id) : undefined))
          }
        />
      </SignedIn>
    </Page>
  )
}
