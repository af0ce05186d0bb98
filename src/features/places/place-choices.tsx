import { View } from '@tarojs/components'
import type { City } from '@/contract/city'
import { fewPlaces, placesFound } from '@/domain/places-found'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'

interface Props {
  readonly id: string
  readonly cities: readonly City[]
  readonly chosen: City | undefined
  /** The text typed to find a city, where there are many. */
  readonly search: string
  readonly say: {
    readonly place: string
    readonly chosen: string
    readonly placeSearch: string
    readonly placeSearchPlaceholder: string
    readonly placeNone: string
  }
  readonly onChoose: (code: string) => void
  readonly onSearch: (search: string) => void
}

/** Offers cities to choose from: all of them when they are few, else those that are found by typing. */
export function PlaceChoices({ id, cities, chosen, search, say, onChoose, onSearch }: Props) {
  const found = placesFound(cities, search, chosen)
  const isNoneFound = search !== '' && found.length <= (chosen ? 1 : 0)
  return (
    <View>
      <Choices
        id={id}
        name={say.place}
        choices={found.map(({ code, name }) => ({ value: code, name }))}
        chosen={chosen?.code}
        chosenLabel={say.chosen}
        onChoose={onChoose}
      />
      {cities.length > fewPlaces && (
        <Field
          id={`${id}-search`}
          name={say.placeSearch}
          value={search}
          placeholder={say.placeSearchPlaceholder}
          hint={isNoneFound ? say.placeNone : undefined}
          onType={onSearch}
        />
      )}
    </View>
  )
}
