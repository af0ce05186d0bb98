import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LedgerType } from '@/contract/ledger'
import { yearOf } from '@/domain/china-time'
import { moneyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Choices } from '@/ui/choices'
import { Sheet } from '@/ui/sheet'
import type { LedgerFilter } from './ledger-store'

interface Props {
  readonly filter: LedgerFilter
  readonly now: number
  readonly onFilter: (wanted: LedgerFilter) => void
}

const types: readonly LedgerType[] = [
  ...(['DEPOSIT', 'SPEND', 'SHARE_OUT', 'SHARE_IN'] as const),
  ...(['PREMIUM', 'TRANSFER', 'REFUND', 'INTEREST'] as const),
]
const everything = 'ALL'
/** The number of years to choose from; older entries are reached by scrolling through all of them. */
const yearsOffered = 4

/** Lists this year and those before it, newest first, `YYYY`. @param now epoch ms */
const recentYears = (now: number): string[] => {
  const thisYear = yearOf(now)
  return Array.from({ length: yearsOffered }, (_, before) => String(thisYear - before))
}

/** Shows the chosen year and kind of change; each opens its choices over the page. */
export function LedgerFilterBar({ filter, now, onFilter }: Props) {
  const [open, setOpen] = useState<'year' | 'type' | undefined>(undefined)
  const say = moneyWords.ledger
  const close = { name: say.close, onPress: () => setOpen(undefined) }
  const choose = (wanted: Partial<LedgerFilter>): void => {
    setOpen(undefined)
    onFilter({ ...filter, ...wanted })
  }
  return (
    <View className="ledger-filter">
      <ActionButton id="ledger-year" onPress={() => setOpen('year')}>
        {`${filter.year === undefined ? say.allYears : say.year(filter.year)} ▾`}
      </ActionButton>
      <View className="ledger-filter-gap" />
      <ActionButton id="ledger-type" onPress={() => setOpen('type')}>
        {`${filter.type ? say.types[filter.type] : say.allTypes} ▾`}
      </ActionButton>
      {open === 'year' && (
        <Sheet title={say.chooseYear} close={close}>
          <Choices
            id="ledger-year"
            name={say.chooseYear}
            choices={[
              { value: everything, name: say.allYears },
              ...recentYears(now).map((year) => ({ value: year, name: say.year(year) })),
            ]}
            chosen={filter.year ?? everything}
            chosenLabel={say.chosen}
            onChoose={(year) => choose({ year: year === everything ? undefined : year })}
          />
        </Sheet>
      )}
      {open === 'type' && (
        <Sheet title={say.chooseType} close={close}>
          <Choices<LedgerType | typeof everything>
            id="ledger-type"
            name={say.chooseType}
            choices={[
              { value: everything, name: say.allTypes },
              ...types.map((type) => ({ value: type, name: say.types[type] })),
            ]}
            chosen={filter.type ?? everything}
            chosenLabel={say.chosen}
            onChoose={(type) => choose({ type: type === everything ? undefined : type })}
          />
        </Sheet>
      )}
    </View>
  )
}
