import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Wallet } from '@/contract/wallet'
import { dayOf } from '@/domain/china-day'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { Content } from '@/ui/content'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { FormStep } from './form-step'
import { TransferCheck } from './transfer-check'

import { TransferSent } from './transfer-sent'
import type { TransferStore } from './transfer-store'

interface Props {
  readonly transfer: TransferStore
  readonly wallet: Remote<Wallet>
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  /** The page is to be read from its top. */
  readonly onTurn: () => void
  readonly onWallet: () => void
}

/** Sends money to a relative: who and how much, a last look, and that it waits to be accepted. */
export function TransferView({ transfer, wallet, now, onRecover, onTurn, onWallet }: Props) {
  const situation = useStore(transfer, (state) => state.situation)
  const draft = useStore(transfer, (state) => state.draft)
  const inDoubt = useStore(transfer, (state) => state.unanswered !== undefined)
  const turn = useStore(transfer, (state) => state.turn)
  useEffect(onTurn, [turn, onTurn])
  switch (situation.is) {
    case 'form':
      return (
        <Content
          value={lastSeen(wallet)?.value}
          error={errorTextOf(wallet, now)}
          loading={words.app.loading}
          lines={[100, 60, 100, 60, 100]}
          onRecover={onRecover}
        >
          {(known) => (
            <FormStep
              onRecover={onRecover}
              draft={draft}
              checked={situation.checked}
              problem={situation.problem}
              wallet={known}
              today={dayOf(now)}
              onType={transfer.type}
              onNext={transfer.check}
            />
          )}
        </Content>
      )
    case 'check':
    case 'sending':
      return (
        <TransferCheck
          onRecover={onRecover}
          draft={draft}
          busy={situation.is === 'sending'}
          problem={situation.is === 'check' ? situation.problem : undefined}
          inDoubt={inDoubt}
          onBack={transfer.edit}
          onSend={() => void transfer.send()}
        />
      )
    case 'sent':
      return (
        <TransferSent
          transfer={situation.transfer}
          foundLate={situation.foundLate}
          now={now}
          onWallet={onWallet}
        />
      )
  }
}
