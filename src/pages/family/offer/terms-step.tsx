import { View } from '@tarojs/components'
import { familyWords } from '../words/current'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import { Tick } from '@/ui/tick'
import { FormGroup } from './form-group'
import { asks, readDraft } from './offer-read'
import type { StepProps } from './step-props'

const begins = ['TODAY', 'LATER'] as const
const ends = ['NONE', 'YEAR', 'DAY'] as const

/** What the money may be spent on, how much of it, and how long. */
export function TermsStep(props: StepProps) {
  const { offer, state, basis, said } = props
  const say = familyWords.offer
  const { scopes } = state.draft
  return (
    <View>
      <Card>
        <FormGroup id="offer-scopes" name={say.scopes} wrong={said.scopes}>
          {basis.eligibility.rules.scopes.map((scope) => (
            <Tick
              key={scope}
              id={`offer-scope-${scope}`}
              ticked={scopes.includes(scope)}
              states={say.tickStates}
              onTick={() =>
                offer.type({
                  scopes: scopes.includes(scope)
                    ? scopes.filter((other) => other !== scope)
                    : [...scopes, scope],
                })
              }
            >
              {familyWords.agreement.scopes[scope]}
            </Tick>
          ))}
        </FormGroup>
      </Card>
      <CapsCard {...props} />
      <PeriodCard {...props} />
    </View>
  )
}

function CapsCard({ offer, state, basis, said }: StepProps) {
  const say = familyWords.offer
  const { draft } = state
  const caps = [
    { asked: 'MONTH_CAP', field: 'monthCap', hint: say.capHint },
    { asked: 'VISIT_CAP', field: 'visitCap', hint: undefined },
  ] as const
  const shown = caps.filter(({ asked }) => asks(basis, draft, asked))
  if (shown.length === 0) return null
  return (
    <Card>
      {shown.map(({ field, hint }) => (
        <Field
          key={field}
          id={`offer-${field}`}
          name={say[field]}
          value={draft[field]}
          keys="digit"
          most={12}
          placeholder={say.placeholders.cap}
          hint={hint}
          wrong={said[field]}
          onType={(text) => offer.type({ [field]: text })}
        />
      ))}
    </Card>
  )
}

function PeriodCard({ offer, state, basis, said, today }: StepProps) {
  const say = familyWords.offer
  const { day } = familyWords.binding
  const { draft } = state
  const { beginsOn, endsOn } = readDraft(draft, basis, today)
  const dayField = { keys: 'number', most: 10, placeholder: say.placeholders.day } as const
  return (
    <Card>
      <FormGroup id="offer-begin" name={say.begin} wrong={draft.begin === 'TODAY' ? said.begin : undefined}>
        <Choices
          id="offer-begin"
          name={say.begin}
          choices={begins.map((value) => ({ value, name: say.begins[value] }))}
          chosen={draft.begin}
          chosenName={say.chosen}
          onChoose={(begin) => offer.type({ begin })}
        />
      </FormGroup>
      {draft.begin === 'LATER' && (
        <Field
          {...dayField}
          id="offer-beginDay"
          name={say.beginDay}
          value={draft.beginDay}
          hint={beginsOn && day(beginsOn)}
          wrong={said.begin}
          onType={(beginDay) => offer.type({ beginDay })}
        />
      )}
      {asks(basis, draft, 'END') && (
        <FormGroup
          id="offer-end"
          name={say.end}
          hint={draft.end === 'YEAR' && endsOn ? day(endsOn) : undefined}
          wrong={draft.end === 'DAY' ? undefined : said.end}
        >
          <Choices
            id="offer-end"
            name={say.end}
            choices={ends.map((value) => ({ value, name: say.ends[value] }))}
            chosen={draft.end}
            chosenName={say.chosen}
            onChoose={(end) => offer.type({ end })}
          />
        </FormGroup>
      )}
      {asks(basis, draft, 'END') && draft.end === 'DAY' && (
        <Field
          {...dayField}
          id="offer-endDay"
          name={say.endDay}
          value={draft.endDay}
          hint={endsOn ? day(endsOn) : undefined}
          wrong={said.end}
          onType={(endDay) => offer.type({ endDay })}
        />
      )}
    </Card>
  )
}
