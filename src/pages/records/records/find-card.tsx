import { View } from '@tarojs/components'
import { longestSearch } from '../api'
import { recordsWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import './find-card.css'

interface Props {
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly onFilter: () => void
  readonly onExport: () => void
}

/** Shows the search, the filters, and the export of the records found. */
export function FindCard({ search, onSearch, onFilter, onExport }: Props) {
  const { filter: say, export: exporting } = recordsWords.records
  return (
    <Card>
      <Field
        id="records-search"
        name={say.search}
        value={search}
        end={{ letters: longestSearch, tooLong: recordsWords.typing.tooLong(longestSearch) }}
        placeholder={say.searchHint}
        onType={onSearch}
      />
      <View className="find-ways">
        <ActionButton id="records-filter" onPress={onFilter}>
          {say.open}
        </ActionButton>
        <ActionButton id="records-export" onPress={onExport}>
          {exporting.open}
        </ActionButton>
      </View>
    </Card>
  )
}
