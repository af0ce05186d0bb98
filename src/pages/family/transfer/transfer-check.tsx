import { Text, View } from '@tarojs/components'
import { formatFen, parseFen } from '@/domain/money'
import type { Recovery } from '@/domain/recovery'
import { familyWords } from '../words/current'
import { ActionBar } from '@/ui/action-bar'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import { SendTrouble } from './send-trouble'
import type { Sending, SendingState } from './transfer-store'

interface Props {
  readonly sending: Sending
  readonly state: SendingState
  readonly onRecover: (way: Recovery) => void
  readonly onSharing: () => void
}

/** A last look: how much to whom. Only from here money is sent. */
export function TransferCheck({ sending, state, onRecover, onSharing }: Props) {
  const { agreement, transfer: say } = familyWords
  const { draft, busy, trouble, doubt } = state
  const { name, number, relation } = draft
  const rows = [
    [say.rows.name, name.trim()],
    [say.rows.number, number],
    [say.rows.relation, relation ? agreement.member[relation] : ''],
  ] as const
  return (
    <View>
      {trouble && (
        <SendTrouble
          trouble={trouble}
          inDoubt={doubt !== undefined}
          onRecover={onRecover}
          onSharing={onSharing}
        />
      )}
      <Card id="transfer-check">
        <View className="lead heading">{say.check}</View>
        <View className="muted">{say.rows.amount}</View>
        <Money id="transfer-checked-amount" amount={formatFen(parseFen(draft.amount) ?? 0)} />
        {rows.map(([title, value]) => (
          <View key={title} className="transfer-row">
            <Text className="transfer-row-name">{title}</Text>
            <Text className="transfer-row-value">{value}</Text>
          </View>
        ))}
        <View className="block callout">{say.checkText}</View>
      </Card>
      <ActionBar>
        <ActionButton id="transfer-back" busy={busy} onPress={sending.edit}>
          {say.back}
        </ActionButton>
        <ActionButton id="transfer-send" weight="primary" busy={busy} onPress={() => void sending.send()}>
          {busy ? say.busy : say.submit}
        </ActionButton>
      </ActionBar>
    </View>
  )
}
