import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { TransferPage } from '../api'
import type { Transfer } from '@/contract/transfer'
import type { Wallet } from '@/contract/wallet'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { Content } from '@/ui/content'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import type { Accepting } from './accepting-store'
import { DoneNotice } from './done-notice'
import { placedId, type Placing } from './placing-store'
import { RelativesWallets } from './relatives-wallets'
import { SendingCard } from './sending-card'
import { TransferList } from './transfer-list'
import { WaitingCard } from './waiting-card'
import { waitsForMe } from './waits-for-me'
import { WalletCard } from './wallet-card'
import './wallet-view.css'

interface Props {
  readonly wallet: Remote<Wallet>
  readonly transfers: Remote<TransferPage>
  readonly accepting: Accepting
  readonly placing: Placing
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  readonly onMore: () => void
  readonly onSend: () => void
  readonly onLedger: () => void
  readonly onAccept: (transfer: Transfer, wallet: Wallet) => void
}

/** Shows what waits to be accepted, what is in the wallet and in those of relatives, what may be sent, and what was. */
export function WalletView(props: Props) {
  const { wallet, transfers, accepting, placing, now, onRecover, onMore, onSend, onLedger, onAccept } = props
  const underWay = useStore(accepting, ({ act }) => (act.is === 'busy' ? act.of : undefined))
  const placingOf = useStore(placing, ({ act }) => (act.is === 'busy' ? act.of : undefined))
  const page = lastSeen(transfers)?.value
  const known = lastSeen(wallet)?.value
  const walletError = errorTextOf(wallet, now)
  const content = { loading: words.app.loading, onRecover }
  return (
    <View>
      <DoneNotice accepting={accepting} placing={placing} />
      {known &&
        page?.items
          .filter(waitsForMe)
          .map((transfer) => (
            <WaitingCard
              key={transfer.id}
              transfer={transfer}
              now={now}
              accepting={underWay}
              onAccept={() => onAccept(transfer, known)}
            />
          ))}
      <Content {...content} value={known} error={walletError} lines={[40, 60, 90, 60, 100, 100]}>
        {(seen) => (
          <View>
            <WalletCard
              wallet={seen}
              busy={placingOf === placedId({})}
              onOpen={() => void placing.run({ does: 'open', owner: {} })}
              onMove={() => void placing.run({ does: 'move', owner: {} })}
              onLedger={onLedger}
            />
            <RelativesWallets
              wallets={seen.relatives}
              placing={placingOf}
              onPlace={(does, owner) => void placing.run({ does, owner })}
            />
            <SendingCard wallet={seen} onSend={onSend} />
            <Content
              {...content}
              value={page}
              // Without network both could not be had; over old content that is said once.
              error={walletError && page ? undefined : errorTextOf(transfers, now)}
              lines={[50, 90, 50, 90]}
            >
              {(list) => (
                <TransferList page={list} now={now} busy={transfers.is === 'loading'} onMore={onMore} />
              )}
            </Content>
          </View>
        )}
      </Content>
    </View>
  )
}
