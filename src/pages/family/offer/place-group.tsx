import { PlaceChoices } from '@/features/places/place-choices'
import { FormGroup } from '@/ui/form-group'
import { familyWords } from '../words/current'
import { reachable, readDraft } from './offer-read'
import type { StepProps } from './step-props'

/** Asks where the relative is insured: in one of the cities the sharer's city lets in. */
export function PlaceGroup({ offer, draft, basis, errorTexts, today }: StepProps) {
  const say = familyWords.offer
  const { place } = readDraft(draft, basis, today)
  return (
    <FormGroup id="offer-place" name={say.place} error={errorTexts.place}>
      <PlaceChoices
        id="offer-place"
        cities={reachable(basis)}
        chosen={place}
        search={draft.placeSearch}
        say={say}
        onChoose={(placeCode) => offer.type({ placeCode })}
        onSearch={(placeSearch) => offer.type({ placeSearch })}
      />
    </FormGroup>
  )
}
