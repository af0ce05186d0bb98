import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { TransferPage } from '../api'
import type { Transfer, Wallet } from '@/contract/wallet'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { Content } from '@/ui/content'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { AcceptedNotice } from './accepted-notice'
import type { Accepting } from './accepting-store'
import { TransferList } from './transfer-list'
import { WaitingCard } from './waiting-card'
import { waitsForMe } from './waits-for-me'
import { WalletCard } from './wallet-card'
import './wallet-view.css'

interface Props {
  readonly wallet: Remote<Wallet>
  readonly transfers: Remote<TransferPage>
  readonly accepting: Accepting
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  readonly onMore: () => void
  readonly onSend: () => void
  readonly onAccept: (transfer: Transfer) => void
}

/** Shows what waits to be accepted, what is in the wallet, what may be sent, and what was. */
export function WalletView({
  wallet,
  transfers,
  accepting,
  now,
  onRecover,
  onMore,
  onSend,
  onAccept,
}: Props) {
  const underWay = useStore(accepting, ({ act }) => (act.is === 'busy' ? act.of : undefined))
  const page = lastSeen(transfers)?.value
  const walletError = errorTextOf(wallet, now)
  return (
    <View>
      <AcceptedNotice accepting={accepting} />
      {(page?.items ?? []).filter(waitsForMe).map((transfer) => (
        <WaitingCard
          key={transfer.id}
          transfer={transfer}
          now={now}
          accepting={underWay}
          onAccept={onAccept}
        />
      ))}
      <Content
        value={lastSeen(wallet)?.value}
        error={walletError}
        loading={words.app.loading}
        lines={[40, 60, 90, 60, 100, 100]}
        onRecover={onRecover}
      >
        {(known) => (
          <View>
            <WalletCard wallet={known} onSend={onSend} />
            <Content
              value={page}
              // Without network both could not be had; over old content that is said once.
              error={walletError && page ? undefined : errorTextOf(transfers, now)}
              loading={words.app.loading}
              lines={[50, 90, 50, 90]}
              onRecover={onRecover}
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
