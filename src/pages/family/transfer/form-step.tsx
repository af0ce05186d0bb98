import { View } from '@tarojs/components'
import type { Wallet } from '@/contract/wallet'
import type { Problem } from '@/domain/problem'
import type { Recovery } from '@/domain/recovery'
import { ActionBar } from '@/ui/action-bar'
import { ActionButton } from '@/ui/action-button'
import { Notice } from '@/ui/notice'
import { familyWords } from '../words/current'
import { SendProblem } from './send-problem'
import { transferErrors, type TransferDraft } from './transfer-draft'
import { TransferFields } from './transfer-fields'
import { WindowNotice } from './window-notice'

interface Props {
  readonly draft: TransferDraft
  /** Somebody wanted to go on: what is missing is said now. */
  readonly checked: boolean
  readonly problem: Problem | undefined
  readonly wallet: Wallet
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly onType: (typed: Partial<TransferDraft>) => void
  /** @param maxFen the most one transfer may be */
  readonly onNext: (maxFen: number) => void
  readonly onRecover: (way: Recovery) => void
}

/** Asks to whom and how much. What may be sent today, and when, is said before anything is typed. */
export function FormStep(props: Props) {
  const { draft, checked, problem, wallet, onType, onNext, onRecover } = props
  const { transfer: say } = familyWords
  const { maxFen, transfersLeftToday, window } = wallet
  const isFull = transfersLeftToday === 0
  const fieldErrors = transferErrors(draft, maxFen, props.today)
  const count = Object.keys(fieldErrors).length
  return (
    <View>
      <WindowNotice wallet={wallet} onLook={() => onRecover('retry')} />
      {problem && <SendProblem problem={problem} onRecover={onRecover} />}
      {checked && count > 0 && <Notice tone="wrong" title={say.fill(count)} text={say.fillText} />}
      <TransferFields
        draft={draft}
        fieldErrors={fieldErrors}
        checked={checked}
        wallet={wallet}
        onType={onType}
      />
      <ActionBar>
        <ActionButton
          id="transfer-next"
          weight="primary"
          busy={!window.isOpen || isFull}
          onPress={() => onNext(maxFen)}
        >
          {!window.isOpen ? say.closedTitle : isFull ? say.fullTitle : say.next}
        </ActionButton>
      </ActionBar>
    </View>
  )
}
