import { View } from '@tarojs/components'
import type { Filing } from '@/contract/filing'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { filingName } from '../parts/filing-name'
import { careWords } from '../words/current'
import '@/ui/packages.css'

interface Props {
  readonly filing: Filing
  /** The filing that is being ended, this one or another. */
  readonly ending: string | undefined
  readonly onEnd: (filing: Filing) => void
}

/** Shows one filing: for whom, where, why, from when until when, and its state. */
export function FilingCard({ filing, ending, onEnd }: Props) {
  const { filings: say, kinds } = careWords
  const { id, kind, beginsOn, endsOn, state } = filing
  const name = filingName(filing)
  const isEnding = ending === id
  return (
    <Card id={`filing-${id}`}>
      <View className="line">
        <View className="gap strong">{name}</View>
        <View className={state === 'ACTIVE' ? 'end success strong' : 'end muted'}>{say.states[state]}</View>
      </View>
      <View className="under muted">{kinds[kind]}</View>
      <View className="under">{say.days(beginsOn, endsOn)}</View>
      {state !== 'ENDED' && (
        <View className="block">
          <ActionButton
            id={`end-${id}`}
            busy={ending !== undefined}
            label={say.endLabel(name)}
            onPress={() => onEnd(filing)}
          >
            {isEnding ? say.endBusy : say.end}
          </ActionButton>
        </View>
      )}
    </Card>
  )
}
