import { View } from '@tarojs/components'
import type { Wallet } from '@/contract/wallet'
import { certificateDigits } from '@/domain/certificate-number'
import { formatFen } from '@/domain/money'
import type { Recovery } from '@/domain/recovery'
import { familyWords } from '../words/current'
import { ActionBar } from '@/ui/action-bar'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { RelationChoice } from './relation-choice'
import { SendTrouble } from './send-trouble'
import { isWrongAlready, transferWrongs, type TransferField } from './transfer-draft'
import type { Sending, SendingState } from './transfer-store'
import { WindowNotice } from './window-notice'

interface Props {
  readonly sending: Sending
  readonly state: SendingState
  readonly wallet: Wallet
  readonly onRecover: (way: Recovery) => void
  readonly onSharing: () => void
}

/** To whom and how much. What may be sent today, and when, is said before anything is typed. */
export function TransferFields({ sending, state, wallet, onRecover, onSharing }: Props) {
  const { transfer: say } = familyWords
  const { draft, checked, trouble } = state
  const { maxFen, transfersLeftToday: left, window } = wallet
  const most = formatFen(maxFen)
  const wrongs = transferWrongs(draft, maxFen)
  const count = Object.keys(wrongs).length
  const wrongOf = (field: TransferField): string | undefined => {
    const wrong = wrongs[field]
    if (!wrong || !(checked || isWrongAlready(wrong))) return undefined
    if (wrong === 'OVER') return say.wrong.OVER(most)
    return wrong === 'MISSING' ? say.wrong.MISSING[field] : say.wrong[wrong]
  }
  return (
    <View>
      <WindowNotice wallet={wallet} onLook={() => onRecover('retry')} />
      {trouble && <SendTrouble trouble={trouble} onRecover={onRecover} onSharing={onSharing} />}
      {checked && count > 0 && <Notice tone="wrong" title={say.fill(count)} text={say.fillText} />}
      <View className="intro muted">{say.intro}</View>
      <Card>
        <Field
          id="transfer-name"
          name={say.name}
          value={draft.name}
          most={50}
          placeholder={say.namePlaceholder}
          wrong={wrongOf('name')}
          onType={(name) => sending.type({ name })}
        />
        <Field
          id="transfer-number"
          name={say.number}
          value={draft.number}
          keys="idcard"
          most={32}
          placeholder={say.numberPlaceholder}
          wrong={wrongOf('number')}
          onType={(text) => sending.type({ number: certificateDigits(text) })}
        />
        <RelationChoice
          chosen={draft.relation}
          wrong={wrongOf('relation')}
          onChoose={(relation) => sending.type({ relation })}
        />
        <Field
          id="transfer-amount"
          name={say.amount}
          value={draft.amount}
          keys="digit"
          most={12}
          placeholder={say.amountPlaceholder}
          wrong={wrongOf('amount')}
          hint={say.amountHint(most, left)}
          onType={(amount) => sending.type({ amount })}
        />
      </Card>
      <ActionBar>
        <ActionButton
          id="transfer-next"
          weight="primary"
          busy={!window.isOpen || left === 0}
          onPress={() => sending.check(maxFen)}
        >
          {!window.isOpen ? say.closedTitle : left === 0 ? say.fullTitle : say.next}
        </ActionButton>
      </ActionBar>
    </View>
  )
}
