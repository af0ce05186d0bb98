import type { City } from '@/contract/city'
import type { FilingPerson } from '@/contract/filing'
import { filedUntil } from '@/domain/filing-rules'
import { DayField } from '@/features/number-fields/day-field'
import { PlaceChoices } from '@/features/places/place-choices'
import { pickDay } from '@/platform/pick-day'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { FormGroup } from '@/ui/form-group'
import { Tick } from '@/ui/tick'
import { careWords } from '../words/current'
import { firstDay, placesFor, wrongFields, type FilingDraft, type FilingField } from './filing-draft'

interface Props {
  readonly draft: FilingDraft
  /** Somebody wanted to go on: what is missing is said now. */
  readonly checked: boolean
  readonly people: readonly FilingPerson[]
  readonly person: FilingPerson
  readonly cities: readonly City[]
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly onType: (typed: Partial<FilingDraft>) => void
}

/** Stands for oneself among the choices. */
const self = 'SELF'

/** Asks for whom, why, where and from when; and for the promise that it is true. */
export function FilingFields({ draft, checked, people, person, cities, today, onType }: Props) {
  const { newFiling: say, kinds, typing } = careWords
  const wrong = checked ? wrongFields(draft, today) : []
  const errorOf = (field: FilingField) => (wrong.includes(field) ? say.errors[field] : undefined)
  const places = placesFor(person, cities)
  return (
    <Card>
      {people.length > 1 && (
        <FormGroup id="filing-who" name={say.who}>
          <Choices
            id="filing-who"
            name={say.who}
            choices={people.map(({ relativeId, maskedName }) => ({
              value: relativeId ?? self,
              name: relativeId === null ? say.self : say.relative(maskedName),
            }))}
            chosen={draft.relativeId ?? self}
            chosenLabel={say.chosen}
            onChoose={(one) => onType({ relativeId: one === self ? undefined : one, placeCode: undefined })}
          />
        </FormGroup>
      )}
      <FormGroup
        id="filing-kind"
        name={say.kind}
        error={errorOf('kind')}
        hint={holdsText(draft, person, today)}
      >
        <Choices
          id="filing-kind"
          name={say.kind}
          choices={person.kinds.map((kind) => ({ value: kind, name: kinds[kind] }))}
          chosen={draft.kind}
          chosenLabel={say.chosen}
          onChoose={(kind) => onType({ kind })}
        />
      </FormGroup>
      <FormGroup id="filing-place" name={say.place} error={errorOf('place')}>
        <PlaceChoices
          id="filing-place"
          cities={places}
          chosen={places.find(({ code }) => code === draft.placeCode)}
          search={draft.placeSearch}
          say={say}
          onChoose={(placeCode) => onType({ placeCode })}
          onSearch={(placeSearch) => onType({ placeSearch })}
        />
      </FormGroup>
      <DayField
        id="filing-day"
        name={say.day}
        value={draft.beginsOn}
        placeholder={say.dayPlaceholder}
        pickName={typing.pickDay}
        pickDay={pickDay}
        error={errorOf('day')}
        onType={(beginsOn) => onType({ beginsOn })}
      />
      <FormGroup id="filing-promise" name="" error={errorOf('promise')}>
        <Tick
          id="filing-promise"
          ticked={draft.promised}
          states={say.promiseStates}
          onTick={() => onType({ promised: !draft.promised })}
        >
          {say.promise}
        </Tick>
      </FormGroup>
    </Card>
  )
}

/** Says for how long a filing of the chosen kind holds. */
function holdsText(draft: FilingDraft, { months }: FilingPerson, today: string): string | undefined {
  const { newFiling: say } = careWords
  const day = firstDay(draft, today)
  if (!draft.kind || day === undefined) return undefined
  return filedUntil(draft.kind, day, months) === null ? say.lasting : say.forMonths(months)
}
