import { Text, View } from '@tarojs/components'
import { formatFen, plainFen } from '@/domain/money'
import { moneyWords } from '../words/current'
import type { LineShown } from './contributions-screen'
import '@/ui/packages.css'
import './contribution-line.css'

/** Shows one contribution: the insurance, who paid, the base, and the part that went into the account. */
export function ContributionLine({ line }: { readonly line: LineShown }) {
  const { kind, insuranceName, placeName, employerFen, ownFen, baseFen, intoAccountFen, paid } = line
  const say = moneyWords.contributions
  const part = (name: (amount: string) => string, fen: number): string[] =>
    fen > 0 ? [name(plainFen(fen))] : []
  const payers = [...part(say.employerPart, employerFen), ...part(say.ownPart, ownFen)]
  const place = placeName === undefined ? [] : [placeName]
  const about = [...part(say.basePart, baseFen), ...part(say.accountPart, intoAccountFen), ...place]
  return (
    <View className="contribution">
      <View className="contribution-head">
        <Text className="grow gap muted">{kind === 'OTHER' ? insuranceName : say.kinds[kind]}</Text>
        <Text className="contribution-amount amount">{formatFen(employerFen + ownFen)}</Text>
      </View>
      {!paid && <View className="warning">{say.owed}</View>}
      {[payers, about].map((parts, index) => (
        <View key={index} className="caption">
          {parts.map((name, nth) => (
            <Text key={name} className="contribution-part">
              {nth === parts.length - 1 ? name : `${name} · `}
            </Text>
          ))}
        </View>
      ))}
    </View>
  )
}
