import { View } from '@tarojs/components'
import type { PayWay } from '@/contract/premium'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { LinkRow } from '@/ui/link-row'
import { sourceName } from './source-name'
import { isUsable, type UsableWay } from './usable-way'

interface Props {
  readonly billId: string
  readonly ways: readonly PayWay[]
  readonly busy: boolean
  readonly onPay: (way: UsableWay) => void
}

/** Lists from where it may be paid; what cannot pay says why, below what can. */
export function PayWays({ billId, ways, busy, onPay }: Props) {
  const known = ways.filter(isUsable)
  const idOf = ({ from }: PayWay): string => `pay-${billId}-${from}`
  return (
    <View className="premiums-ways">
      {known
        .filter(({ whyNot }) => whyNot === null)
        .map((way) => (
          <LinkRow
            key={way.from}
            id={idOf(way)}
            name={sourceName(way)}
            note={availableText(way)}
            onPress={() => {
              if (!busy) onPay(way)
            }}
          />
        ))}
      {known
        .filter(({ whyNot }) => whyNot !== null)
        .map((way) => (
          <View key={way.from} id={idOf(way)} className="premiums-not">
            <View>{sourceName(way)}</View>
            <View className="caption">{reasonText(way)}</View>
          </View>
        ))}
    </View>
  )
}

const availableText = ({ from, availableFen }: PayWay): string | undefined => {
  const { premiums: say } = familyWords
  return availableFen === null ? undefined : say.has(say.available[from], formatFen(availableFen))
}

function reasonText(way: PayWay): string {
  const { premiums: say } = familyWords
  const code = way.whyNot ?? ''
  if (way.from === 'SHARED_ACCOUNT' && code === 'SCOPE_NOT_ALLOWED') return say.nobodyShares
  const there = availableText(way)
  const reasons: Readonly<Record<string, string>> = say.whyNot
  const why = reasons[code] ?? say.cannot(code)
  return there === undefined ? why : say.butNot(there, why)
}
