import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Wallet } from '@/contract/wallet'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { Content } from '@/ui/content'
import { TransferCheck } from './transfer-check'
import { TransferFields } from './transfer-fields'
import { TransferSent } from './transfer-sent'
import type { Sending } from './transfer-store'
import './transfer-view.css'

interface Props {
  readonly sending: Sending
  readonly wallet: Remote<Wallet>
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  /** The page is to be read from its top. */
  readonly onTurn: () => void
  readonly onWallet: () => void
  /** To family sharing, which is for relatives in the same province. */
  readonly onSharing: () => void
}

/** Money to a relative in another province: who and how much, a last look, and that it waits to be accepted. */
export function TransferView({ sending, wallet, now, onRecover, onTurn, onWallet, onSharing }: Props) {
  const state = useStore(sending)
  const { step, sent, foundLate, turn } = state
  useEffect(onTurn, [turn, onTurn])
  if (step === 'sent' && sent)
    return <TransferSent sent={sent} foundLate={foundLate} now={now} onWallet={onWallet} />
  if (step === 'check')
    return <TransferCheck sending={sending} state={state} onRecover={onRecover} onSharing={onSharing} />
  return (
    <Content
      value={lastSeen(wallet)?.value}
      trouble={errorTextOf(wallet, now)}
      loading={words.app.loading}
      lines={[100, 60, 100, 60, 100]}
      onRecover={onRecover}
    >
      {(known) => (
        <TransferFields
          sending={sending}
          state={state}
          wallet={known}
          onRecover={onRecover}
          onSharing={onSharing}
        />
      )}
    </Content>
  )
}
