import { View } from '@tarojs/components'
import { formatFen } from '@/domain/money'
import { parseFen } from '@/domain/typed-amount'
import type { Problem } from '@/domain/problem'
import type { Recovery } from '@/domain/recovery'
import { ActionBar } from '@/ui/action-bar'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import { CheckRows } from '../parts/check-rows'
import { familyWords } from '../words/current'
import { SendProblem } from './send-problem'
import type { TransferDraft } from './transfer-draft'
import '@/ui/packages.css'

interface Props {
  readonly draft: TransferDraft
  readonly busy: boolean
  readonly problem: Problem | undefined
  /** An earlier try may have been done. */
  readonly inDoubt: boolean
  readonly onRecover: (way: Recovery) => void
  readonly onBack: () => void
  readonly onSend: () => void
}

/** Shows for a last look how much goes to whom. Only from here money is sent. */
export function TransferCheck(props: Props) {
  const { draft, busy, problem, inDoubt, onRecover, onBack, onSend } = props
  const { agreement, transfer: say } = familyWords
  const { name, number, relation, amount } = draft
  const rows = [
    [say.rows.name, name.trim()],
    [say.rows.number, number],
    [say.rows.relation, relation ? agreement.member[relation] : ''],
  ] as const
  return (
    <View>
      {problem && <SendProblem problem={problem} inDoubt={inDoubt} onRecover={onRecover} />}
      <Card id="transfer-check">
        <View className="lead heading">{say.check}</View>
        <View className="muted">{say.rows.amount}</View>
        <Money id="transfer-checked-amount" amount={formatFen(parseFen(amount) ?? 0)} />
        <CheckRows rows={rows} />
        <View className="block callout">{say.checkText}</View>
      </Card>
      <ActionBar>
        <ActionButton id="transfer-back" busy={busy} onPress={onBack}>
          {say.back}
        </ActionButton>
        <ActionButton id="transfer-send" weight="primary" busy={busy} onPress={onSend}>
          {busy ? say.busy : say.submit}
        </ActionButton>
      </ActionBar>
    </View>
  )
}
