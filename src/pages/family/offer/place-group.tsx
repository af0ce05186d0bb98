import { View } from '@tarojs/components'
import { familyWords } from '../words/current'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import { FormGroup } from './form-group'
import { reachable, readDraft } from './offer-read'
import { fewPlaces, placesFound } from './places-found'
import type { StepProps } from './step-props'

/** Where the relative is insured: one of the cities the sharer's city lets in. */
export function PlaceGroup({ offer, state, basis, said, today }: StepProps) {
  const say = familyWords.offer
  const { draft } = state
  const { place } = readDraft(draft, basis, today)
  const cities = reachable(basis)
  const found = placesFound(cities, draft.placeSearch, place)
  const searching = cities.length > fewPlaces
  return (
    <View>
      <FormGroup id="offer-place" name={say.place} wrong={said.place}>
        <Choices
          id="offer-place"
          name={say.place}
          choices={found.map(({ code, name }) => ({ value: code, name }))}
          chosen={place?.code}
          chosenName={say.chosen}
          onChoose={(placeCode) => offer.type({ placeCode })}
        />
      </FormGroup>
      {searching && (
        <Field
          id="offer-place-search"
          name={say.placeSearch}
          value={draft.placeSearch}
          most={20}
          placeholder={say.placeSearchPlaceholder}
          hint={draft.placeSearch !== '' && found.length <= (place ? 1 : 0) ? say.placeNone : undefined}
          onType={(placeSearch) => offer.type({ placeSearch })}
        />
      )}
    </View>
  )
}
