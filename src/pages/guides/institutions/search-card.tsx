import { View } from '@tarojs/components'
import { longestSearch } from '../api'
import { guidesWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import { kinds, tiers, type Institutions, type SearchState } from './institutions-store'

interface Props {
  readonly institutions: Institutions
  readonly search: SearchState
}

/** Shows the search: name, kind, tier, and the sorting by distance. */
export function SearchCard({ institutions, search }: Props) {
  const say = guidesWords.institutions
  const { typed, text, kind, tier, sorted } = search
  const isNarrowed = text !== '' || typed !== '' || kind !== 'all' || tier !== 'all'
  return (
    <Card>
      <Field
        id="institutions-search"
        name={say.search}
        value={typed}
        end={{ letters: longestSearch, tooLong: guidesWords.typing.tooLong(longestSearch) }}
        placeholder={say.searchPlaceholder}
        onType={institutions.type}
      >
        <ActionButton id="institutions-find" weight="quiet" onPress={institutions.find}>
          {say.find}
        </ActionButton>
      </Field>
      <View className="block">
        <View className="muted">{say.kind}</View>
        <Choices
          id="institutions-kind"
          name={say.kind}
          choices={kinds.map((value) => ({ value, name: say.kinds[value] }))}
          chosen={kind}
          chosenLabel={say.chosen}
          onChoose={(value) => institutions.narrow({ kind: value })}
        />
      </View>
      <View className="block">
        <View className="muted">{say.tier}</View>
        <Choices
          id="institutions-tier"
          name={say.tier}
          choices={tiers.map((value) => ({ value, name: say.tiers[value] }))}
          chosen={tier}
          chosenLabel={say.chosen}
          onChoose={(value) => institutions.narrow({ tier: value })}
        />
      </View>
      <View className="institution-actions">
        {sorted !== 'near' && (
          <ActionButton
            id="institutions-near"
            busy={sorted === 'asking'}
            onPress={() => void institutions.sortByDistance()}
          >
            {sorted === 'asking' ? say.nearBusy : say.near}
          </ActionButton>
        )}
        {isNarrowed && (
          <ActionButton id="institutions-clear" weight="quiet" onPress={institutions.clear}>
            {say.clear}
          </ActionButton>
        )}
      </View>
    </Card>
  )
}
