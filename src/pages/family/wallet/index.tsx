import { useDidShow } from '@tarojs/taro'
import { useStore } from 'zustand'
import type { Transfer } from '@/contract/transfer'
import type { Wallet } from '@/contract/wallet'
import { walletAccount } from '../api'
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
import { ownerOf, stateOf } from './whose-wallet'

/** Asks before anything moves, and says from whom it is, whose wallet it goes into, and how much. */
function askFirst(transfer: Transfer, wallet: Wallet): Promise<boolean> {
  const { wallet: say } = familyWords
  const to = transfer.forRelative?.maskedName ?? say.you
  const opens = stateOf(wallet, ownerOf(transfer)) === 'NONE' ? say.acceptOpens : ''
  return isSure({
    title: say.acceptAsk(formatFen(transfer.fen)),
    text: say.acceptText(otherInTransfer(transfer), to) + opens,
    confirm: say.acceptYes,
    cancel: say.acceptNo,
  })
}

/** The page of the wallet (医保钱包). */
export default function WalletPage() {
  const services = useServices()
  const { wallet, transfers, accepting, placing, refresh } = walletOf(services)
  const walletSeen = useStore(wallet, (state) => state.value)
  const transfersSeen = useStore(transfers, (state) => state.value)
  useDidShow(() => {
    accepting.clearOutcome()
    placing.clearError()
    refresh()
  })
  const accept = async (transfer: Transfer, known: Wallet): Promise<void> => {
    if (await askFirst(transfer, known)) await accepting.accept(transfer, known)
  }
  return (
    <Page title={familyWords.wallet.title}>
      <SignedIn>
        <WalletView
          wallet={walletSeen}
          transfers={transfersSeen}
          accepting={accepting}
          placing={placing}
          now={services.now()}
          onRecover={(way) => recover(way, refresh)}
          onMore={() => void transfers.more()}
          onSend={() => openPage('transfer')}
          onLedger={() => openPage('ledger', { of: walletAccount })}
          onAccept={(transfer, known) => void accept(transfer, known)}
        />
      </SignedIn>
    </Page>
  )
}
