import { View } from '@tarojs/components'
import { formatFen } from '@/domain/money'
import { recordsWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Choices } from '@/ui/choices'
import { Sheet } from '@/ui/sheet'
import type { Chosen, Payer, Period } from '../parts/chosen'
import { plainCount } from './plain-count'
import type { Tally } from './tally'
import { rangeErrors, type Typed } from './typed-range'
import { pickDay } from '@/platform/pick-day'
import { DayField } from '@/features/number-fields/day-field'
import './filter-sheet.css'

interface Props {
  readonly chosen: Chosen
  readonly typed: Typed
  /** The sums; while they are not known (undefined) there are no years and types to choose from. */
  readonly tally: Tally | undefined
  readonly onChoose: (change: Partial<Chosen>) => void
  readonly onType: (change: Partial<Typed>) => void
  readonly onRange: () => void
  readonly onClose: () => void
}

const any = 'any'
/** Gives the chosen year; none while a range of days is chosen. */
function yearOf(period: Period): string {
  if (period.is === 'year') return period.year
  if (period.is === 'range') return period.is
  return period.is === 'month' && period.inYear ? period.month.slice(0, 4) : any
}

const payers: readonly Payer[] = ['OWN', 'WALLET', 'SHARER', 'CASH']

/** Shows the filters: year, type, payer, range of days. Each choice takes effect at once; the list is visible above. */
export function FilterSheet(props: Props) {
  const { chosen, tally, onChoose } = props
  const { filter: say, sum, chosen: chosenLabel } = recordsWords.records
  const { period, visit, payer } = chosen
  return (
    <Sheet title={say.title} close={{ name: say.close, onPress: props.onClose }}>
      <View className="filter-sheet">
        <View className="block muted strong">{say.year}</View>
        <Choices
          id="year"
          name={say.year}
          choices={[
            { value: any, name: say.allYears },
            ...(tally?.years ?? []).map((value) => ({ value, name: sum.year(value) })),
          ]}
          chosen={yearOf(period)}
          chosenLabel={chosenLabel}
          onChoose={(value) =>
            onChoose({ period: value === any ? { is: 'all' } : { is: 'year', year: value } })
          }
        />
        <View className="block muted strong">{say.type}</View>
        <Choices
          id="type"
          name={say.type}
          choices={[
            { value: any, name: say.allTypes },
            ...(tally?.types ?? []).map(({ code, name, count, mineFen }) => ({
              value: code,
              name: say.typeSum(name, plainCount(count), formatFen(mineFen)),
            })),
          ]}
          chosen={visit?.code ?? any}
          chosenLabel={chosenLabel}
          onChoose={(code) => onChoose({ visit: tally?.types.find((type) => type.code === code) })}
        />
        <View className="block muted strong">{say.payer}</View>
        <Choices<Payer | typeof any>
          id="payer"
          name={say.payer}
          choices={[
            { value: any, name: say.allPayers },
            ...payers.map((value) => ({ value, name: say.payers[value] })),
          ]}
          chosen={payer ?? any}
          chosenLabel={chosenLabel}
          onChoose={(value) => onChoose({ payer: value === any ? undefined : value })}
        />
        <Range {...props} />
      </View>
    </Sheet>
  )
}

function Range({ typed, onType, onRange }: Pick<Props, 'typed' | 'onType' | 'onRange'>) {
  const { filter: say } = recordsWords.records
  const errors = rangeErrors(typed)
  const toErrors = { 'no-day': say.dayError, before: say.orderError }
  return (
    <View>
      <View className="block muted strong">{say.range}</View>
      <DayField
        pickName={recordsWords.typing.pickDay}
        pickDay={pickDay}
        id="range-from"
        name={say.from}
        keys="text"
        value={typed.from}
        hint={say.dayHint}
        error={errors.from && say.dayError}
        onType={(from) => onType({ from })}
      />
      <DayField
        pickName={recordsWords.typing.pickDay}
        pickDay={pickDay}
        id="range-to"
        name={say.to}
        keys="text"
        value={typed.to}
        error={errors.to && toErrors[errors.to]}
        onType={(to) => onType({ to })}
      />
      <ActionButton id="range-show" onPress={onRange}>
        {say.showRange}
      </ActionButton>
    </View>
  )
}
