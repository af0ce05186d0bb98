import { useDidShow } from '@tarojs/taro'
import { useStore } from 'zustand'
import { formatFen } from '@/domain/money'
import { otherOne } from '../parts/other-one'
import { WalletView } from './wallet-view'
import { isSure } from '@/shell/is-sure'
import { Page } from '@/shell/page'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { walletOf } from '../services'
import { familyWords } from '../words/current'

/** From whom and how much is said before anything moves. */
function askFirst(transfer: Parameters<typeof otherOne>[0]): Promise<boolean> {
  const { wallet: say } = familyWords
  return isSure({
    title: say.acceptAsk(formatFen(transfer.fen)),
    text: say.acceptText(otherOne(transfer)),
    confirm: say.acceptYes,
    cancel: say.acceptNo,
  })
}

export default function WalletPage() {
  const services = useServices()
  const { wallet, transfers, accepting, refresh } = walletOf(services)
  const walletSeen = useStore(wallet, (state) => state.value)
  const transfersSeen = useStore(transfers, (state) => state.value)
  useDidShow(() => {
    accepting.calm()
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
