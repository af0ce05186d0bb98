import { Text, View } from '@tarojs/components'
import type { LedgerEntry } from '@/contract/ledger'
import { displayTime } from '@/domain/china-time'
import { plainFen } from '@/domain/money'
import { moneyWords } from '../words/current'
import { moneyKind } from './money-kind'
import { timeText } from '@/words/time-text'
import '@/ui/packages.css'

interface Props {
  readonly entry: LedgerEntry
  readonly now: number
  readonly onRecord: (settlementId: string) => void
}

/**
 * Shows one change: reason, amount, time, kind of money, and the balance after it. A settled change opens its record.
 */
export function LedgerLine({ entry, now, onRecord }: Props) {
  const say = moneyWords.ledger
  const { id, type, typeName, memo, fen, years, at, balanceFen, settlementId } = entry
  const leadsOn = settlementId !== null && {
    ariaRole: 'button',
    hoverClass: 'row-pressed',
    onClick: () => onRecord(settlementId),
  }
  const day = timeText(displayTime(at, now))
  const when = years ? `${day} · ${moneyKind(years)}` : day
  return (
    <View className="ledger-line row" id={`entry-${id}`} {...leadsOn}>
      <View className="line">
        <Text className="ledger-what gap">{type === 'OTHER' ? typeName : say.types[type]}</Text>
        <Text
          className={fen > 0 ? 'ledger-amount end success strong amount' : 'ledger-amount end strong amount'}
        >
          {signed(fen)}
        </Text>
      </View>
      {memo !== null && <View className="muted">{memo + (leadsOn ? ' ›' : '')}</View>}
      <View className="line caption">
        <Text className="ledger-when gap">{when}</Text>
        <Text className="ledger-after end amount">{say.after(plainFen(balanceFen))}</Text>
      </View>
    </View>
  )
}

const signed = (fen: number): string => `${fen > 0 ? '+' : ''}${plainFen(fen)}`
