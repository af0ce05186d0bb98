import { View } from '@tarojs/components'
import { recordsWords } from '../words/current'
import { everything, type Chosen } from '../parts/chosen'
import { periodName } from './period-name'
import './shown-filters.css'

interface Props {
  readonly chosen: Chosen
  readonly now: number
  readonly onChoose: (change: Partial<Chosen>) => void
}

/** Shows the active filters one by one; a touch removes one. */
export function ShownFilters({ chosen, now, onChoose }: Props) {
  const { filter: say } = recordsWords.records
  const { period, visit, institution, payer, search } = chosen
  const filters: readonly { part: keyof Chosen; name: string | undefined }[] = [
    { part: 'period', name: period.is === 'all' ? undefined : periodName(period, now) },
    { part: 'visit', name: visit?.name },
    { part: 'institution', name: institution?.name },
    { part: 'payer', name: payer && say.payers[payer] },
    { part: 'search', name: search === '' ? undefined : say.searched(search) },
  ]
  const shown = filters.filter(({ name }) => name !== undefined)
  if (shown.length === 0) return null
  return (
    <View className="filters" id="records-filters">
      {shown.map(({ part, name = '' }) => (
        <View
          key={part}
          id={`without-${part}`}
          className="filter"
          hoverClass="pressed"
          ariaRole="button"
          ariaLabel={say.remove(name)}
          onClick={() => onChoose({ [part]: everything[part] })}
        >
          {`${name} ✕`}
        </View>
      ))}
      {shown.length > 1 && (
        <View
          id="records-clear"
          className="filter filter-clear"
          hoverClass="pressed"
          ariaRole="button"
          onClick={() => onChoose(everything)}
        >
          {say.clear}
        </View>
      )}
    </View>
  )
}
