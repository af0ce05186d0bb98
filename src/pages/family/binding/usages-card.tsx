import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { formatFen } from '@/domain/money'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Content } from '@/ui/content'
import { DetailRow } from '@/ui/detail-row'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { pickDay } from '@/platform/pick-day'
import { DayField } from '@/features/number-fields/day-field'
import { familyWords } from '../words/current'
import { dayErrors, rangeNames } from './usage-range'
import { UsageRow } from './usage-row'
import { usagesName, type Usages } from './usages-store'

interface Props {
  readonly usages: Usages
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
}

/** Shows what was spent in a stretch of time: the city's sum, and each amount with its time. Neither side sees more. */
export function UsagesCard({ usages, now, onRecover }: Props) {
  const range = useStore(usages, (state) => state.range)
  const key = useStore(usages.pages, (state) => state.key)
  const value = useStore(usages.pages, (state) => state.value)
  const sumFen = useStore(usages, ({ sums }) => sums[usagesName(key)])
  const say = familyWords.binding.usages
  return (
    <View id="binding-usages">
      <Card>
        <View className="heading">{say.title}</View>
        <Choices
          id="usages"
          name={say.range}
          choices={rangeNames.map((name) => ({ value: name, name: say.ranges[name] }))}
          chosen={range.name}
          chosenLabel={say.chosen}
          onChoose={(name) => usages.choose({ name })}
        />
        {range.name === 'DAYS' && <Days usages={usages} />}
      </Card>
      <Content
        value={lastSeen(value)?.value}
        error={errorTextOf(value, now)}
        loading={words.app.loading}
        lines={[60, 90, 60, 90]}
        onRecover={onRecover}
      >
        {({ items, nextCursor }) => (
          <Card>
            {sumFen !== undefined && (
              <DetailRow
                id="usages-sum"
                name={say.sum}
                note={say.sumNote}
                value={formatFen(sumFen)}
                weight="strong"
              />
            )}
            {items.length === 0 && <View className="under muted">{say.none}</View>}
            {items.map((usage) => (
              <UsageRow key={usage.id} usage={usage} now={now} />
            ))}
            {nextCursor !== null && (
              <ActionButton
                id="usages-more"
                weight="quiet"
                busy={value.is === 'loading'}
                onPress={() => void usages.pages.more()}
              >
                {value.is === 'loading' ? say.moreBusy : say.more}
              </ActionButton>
            )}
          </Card>
        )}
      </Content>
    </View>
  )
}

function Days({ usages }: Pick<Props, 'usages'>) {
  const range = useStore(usages, (state) => state.range)
  const say = familyWords.binding.usages
  const errors = dayErrors(range)
  const ends = [
    { end: 'from', name: say.from },
    { end: 'to', name: say.to },
  ] as const
  return (
    <View className="block">
      {ends.map(({ end, name }) => {
        const error = errors[end]
        return (
          <DayField
            key={end}
            pickName={familyWords.typing.pickDay}
            pickDay={pickDay}
            id={`usages-${end}`}
            name={name}
            value={range[end]}
            placeholder={say.dayPlaceholder}
            error={error && say.errors[error]}
            onType={(text) => usages.choose({ [end]: text })}
          />
        )
      })}
    </View>
  )
}
