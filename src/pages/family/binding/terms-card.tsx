import { View } from '@tarojs/components'
import type { Binding } from '@/contract/binding'
import { formatFen } from '@/domain/money'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Meter } from '@/ui/meter'
import { capText } from '../parts/typed-cap'
import { familyWords } from '../words/current'

interface Props {
  readonly binding: Binding
}

/** Shows how much, for what and how long; while it holds also how much of it is used. */
export function TermsCard({ binding }: Props) {
  const { agreement, binding: say } = familyWords
  const { monthCapFen, visitCapFen, scopes, beginsOn, endsOn, state } = binding
  return (
    <Card id="binding-terms">
      {(state === 'ACTIVE' || state === 'PAUSED') && <UsedThisMonth binding={binding} />}
      <DetailRow id="binding-month-cap" name={say.terms.monthCap} value={capText(monthCapFen)} />
      <DetailRow id="binding-visit-cap" name={say.terms.visitCap} value={capText(visitCapFen)} />
      <DetailRow name={say.terms.begins} value={say.day(beginsOn)} />
      <DetailRow
        id="binding-ends"
        name={say.terms.ends}
        value={endsOn === null ? say.terms.noEnd : say.day(endsOn)}
      />
      <View className="binding-scopes">
        <View className="muted">{say.terms.scopes}</View>
        {scopes.map((scope) => (
          <View key={scope} className="under">
            {`✓ ${agreement.scopes[scope]}`}
          </View>
        ))}
      </View>
    </Card>
  )
}

function UsedThisMonth({ binding: { monthUsedFen, monthCapFen } }: Props) {
  const say = familyWords.binding.terms
  const used = formatFen(monthUsedFen)
  if (monthCapFen === null) {
    return (
      <View className="binding-used">
        <DetailRow id="binding-used" name={say.monthUsed} value={used} weight="strong" />
        <View className="caption">{say.noMonthCap}</View>
      </View>
    )
  }
  const left = formatFen(Math.max(0, monthCapFen - monthUsedFen))
  const percent = monthCapFen === 0 ? 100 : (monthUsedFen / monthCapFen) * 100
  return (
    <View className="binding-used">
      <View id="binding-left" className="heading digits">
        {say.monthLeft(left)}
      </View>
      <Meter label={say.ofCap(used, formatFen(monthCapFen))} percent={percent} />
      <View id="binding-used" className="caption">
        {say.ofCap(used, formatFen(monthCapFen))}
      </View>
    </View>
  )
}
