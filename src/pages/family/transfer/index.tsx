import { pageScrollTo, useDidShow, useLoad } from '@tarojs/taro'
import { useStore } from 'zustand'
import { TransferView } from './transfer-view'
import { cameFrom } from '@/shell/came-from'
import { Page } from '@/shell/page'
import { goBack, recover, openPage, replacePage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { walletOf } from '../services'
import { familyWords } from '../words/current'

/** A step is read from its top; a client that cannot scroll leaves the page as it is. */
const toTop = (): void => void pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)

export default function TransferPage() {
  const services = useServices()
  const { wallet, sending, refresh } = walletOf(services)
  const { value } = useStore(wallet)
  // Opened again: what was typed is there to be looked through, what was sent is done.
  useLoad(sending.edit)
  useDidShow(refresh)
  return (
    <Page title={familyWords.transfer.title}>
      <SignedIn>
        <TransferView
          sending={sending}
          wallet={value}
          now={services.now()}
          onRecover={(way) => recover(way, refresh)}
          onTurn={toTop}
          onWallet={() => (cameFrom('wallet') ? goBack() : replacePage('wallet'))}
          onSharing={() => openPage('sharing')}
        />
      </SignedIn>
    </Page>
  )
}
