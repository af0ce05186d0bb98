import { Text, View } from '@tarojs/components'
import type { Transfer } from '@/contract/transfer'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { otherInTransfer } from '../parts/other-person'
import '@/ui/packages.css'

const amountClasses = {
  '+': 'end success strong amount',
  '−': 'end strong amount',
  '': 'end faint strong amount',
} as const

interface Props {
  readonly transfer: Transfer
  /** Epoch ms. */
  readonly now: number
}

/** Shows one transfer: with whom, how much, when it was sent, and what became of it. */
export function TransferLine({ transfer, now }: Props) {
  const say = familyWords.wallet
  const { id, direction, state, sentAt, endedAt, goesBackAt, forRelative } = transfer
  const who = otherInTransfer(transfer)
  const sign = signOf(transfer)
  const inTitle = forRelative ? say.fromFor(who, forRelative.maskedName) : say.from(who)
  const title = direction === 'OUT' ? say.to(who) : inTitle
  return (
    <View className="row" id={`transfer-${id}`}>
      <View className="line">
        <Text className="gap strong">{title}</Text>
        <Text className={amountClasses[sign]}>{sign + formatFen(transfer.fen)}</Text>
      </View>
      <View className="wallet-text muted">
        {say.states[direction][state](displayTime(endedAt ?? goesBackAt, now))}
      </View>
      <View className="caption">{say.sentAt(displayTime(sentAt, now))}</View>
    </View>
  )
}

/** Gives the sign of an amount; money that has not moved in the end, or not yet come, has none. */
function signOf({ direction, state }: Transfer): '+' | '−' | '' {
  if (state === 'RETURNED') return ''
  if (direction === 'OUT') return '−'
  return state === 'ACCEPTED' ? '+' : ''
}
