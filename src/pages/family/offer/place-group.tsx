import { View } from '@tarojs/components'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import { FormGroup } from '../parts/form-group'
import { familyWords } from '../words/current'
import { reachable, readDraft } from './offer-read'
import { fewPlaces, placesFound } from './places-found'
import type { StepProps } from './step-props'

/** Asks where the relative is insured: in one of the cities the sharer's city lets in. */
export function PlaceGroup({ offer, draft, basis, errorTexts, today }: StepProps) {
  const say = familyWords.offer
  const { place } = readDraft(draft, basis, today)
  const cities = reachable(basis)
  const found = placesFound(cities, draft.placeSearch, place)
  const isSearched = cities.length > fewPlaces
  return (
    <View>
      <FormGroup id="offer-place" name={say.place} error={errorTexts.place}>
        <Choices
          id="offer-place"
          name={say.place}
          choices={found.map(({ code, name }) => ({ value: code, name }))}
          chosen={place?.code}
          chosenLabel={say.chosen}
          onChoose={(placeCode) => offer.type({ placeCode })}
        />
      </FormGroup>
      {isSearched && (
        <Field
          id="offer-place-search"
          name={say.placeSearch}
          value={draft.placeSearch}
          placeholder={say.placeSearchPlaceholder}
          hint={draft.placeSearch !== '' && found.length <= (place ? 1 : 0) ? say.placeNone : undefined}
          onType={(placeSearch) => offer.type({ placeSearch })}
        />
      )}
    </View>
  )
}
