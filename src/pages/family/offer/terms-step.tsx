import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { AmountField } from '@/features/number-fields/amount-field'
import { pickDay } from '@/platform/pick-day'
import { DayField } from '@/features/number-fields/day-field'
import { FormGroup } from '@/ui/form-group'
import { ScopeTicks } from '../parts/scope-ticks'
import { familyWords } from '../words/current'
import { asks, readDraft } from './offer-read'
import type { StepProps } from './step-props'

const begins = ['TODAY', 'LATER'] as const
const ends = ['NONE', 'YEAR', 'DAY'] as const

/** Asks what the money may be spent on, how much of it, and how long. */
export function TermsStep(props: StepProps) {
  const { offer, draft, basis, errorTexts } = props
  const say = familyWords.offer
  return (
    <View>
      <Card>
        <FormGroup id="offer-scopes" name={say.scopes} error={errorTexts.scopes}>
          <ScopeTicks
            id="offer-scope"
            offered={basis.eligibility.rules.scopes}
            ticked={draft.scopes}
            states={say.tickStates}
            onChange={(scopes) => offer.type({ scopes })}
          />
        </FormGroup>
      </Card>
      <CapsCard {...props} />
      <Card>
        <Begin {...props} />
        {asks(basis, draft, 'END') && <End {...props} />}
      </Card>
    </View>
  )
}

function CapsCard({ offer, draft, basis, errorTexts }: StepProps) {
  const say = familyWords.offer
  const caps = [
    { asked: 'MONTH_CAP', field: 'monthCap', hint: say.capHint },
    { asked: 'VISIT_CAP', field: 'visitCap', hint: undefined },
  ] as const
  const shown = caps.filter(({ asked }) => asks(basis, draft, asked))
  if (shown.length === 0) return null
  return (
    <Card>
      {shown.map(({ field, hint }) => (
        <AmountField
          key={field}
          id={`offer-${field}`}
          name={say[field]}
          value={draft[field]}
          placeholder={say.placeholders.cap}
          hint={hint}
          error={errorTexts[field]}
          onType={(text) => offer.type({ [field]: text })}
        />
      ))}
    </Card>
  )
}

function Begin({ offer, draft, basis, errorTexts, today }: StepProps) {
  const { offer: say, binding } = familyWords
  const { beginsOn } = readDraft(draft, basis, today)
  const isToday = draft.begin === 'TODAY'
  return (
    <>
      <FormGroup id="offer-begin" name={say.begin} error={isToday ? errorTexts.begin : undefined}>
        <Choices
          id="offer-begin"
          name={say.begin}
          choices={begins.map((value) => ({ value, name: say.begins[value] }))}
          chosen={draft.begin}
          chosenLabel={say.chosen}
          onChoose={(begin) => offer.type({ begin })}
        />
      </FormGroup>
      {!isToday && (
        <DayField
          pickName={familyWords.typing.pickDay}
          pickDay={pickDay}
          id="offer-beginDay"
          name={say.beginDay}
          value={draft.beginDay}
          placeholder={say.placeholders.day}
          hint={beginsOn && binding.day(beginsOn)}
          error={errorTexts.begin}
          onType={(beginDay) => offer.type({ beginDay })}
        />
      )}
    </>
  )
}

function End({ offer, draft, basis, errorTexts, today }: StepProps) {
  const { offer: say, binding } = familyWords
  const { endsOn } = readDraft(draft, basis, today)
  const lastDay = endsOn ? binding.day(endsOn) : undefined
  return (
    <>
      <FormGroup
        id="offer-end"
        name={say.end}
        hint={draft.end === 'YEAR' ? lastDay : undefined}
        error={draft.end === 'DAY' ? undefined : errorTexts.end}
      >
        <Choices
          id="offer-end"
          name={say.end}
          choices={ends.map((value) => ({ value, name: say.ends[value] }))}
          chosen={draft.end}
          chosenLabel={say.chosen}
          onChoose={(end) => offer.type({ end })}
        />
      </FormGroup>
      {draft.end === 'DAY' && (
        <DayField
          pickName={familyWords.typing.pickDay}
          pickDay={pickDay}
          id="offer-endDay"
          name={say.endDay}
          value={draft.endDay}
          placeholder={say.placeholders.day}
          hint={lastDay}
          error={errorTexts.end}
          onType={(endDay) => offer.type({ endDay })}
        />
      )}
    </>
  )
}
