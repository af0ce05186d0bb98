import { useDidShow, useLoad } from '@tarojs/taro'
import { useStore } from 'zustand'
import { Page } from '@/shell/page'
import { recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { backTo } from '../parts/back-to'
import { scrollToTop } from '../parts/scroll-to-top'
import { walletOf } from '../services'
import { familyWords } from '../words/current'
import { TransferView } from './transfer-view'

/** The page on which money is sent to a relative. */
export default function TransferPage() {
  const services = useServices()
  const { wallet, transfer, refresh } = walletOf(services)
  const known = useStore(wallet, (state) => state.value)
  // Opened again: what was typed is there to be looked through, what was sent is done.
  useLoad(transfer.edit)
  useDidShow(refresh)
  return (
    <Page title={familyWords.transfer.title}>
      <SignedIn>
        <TransferView
          transfer={transfer}
          wallet={known}
          now={services.now()}
          onRecover={(way) => recover(way, refresh)}
          onTurn={scrollToTop}
          onWallet={() => backTo('wallet')}
        />
      </SignedIn>
    </Page>
  )
}
