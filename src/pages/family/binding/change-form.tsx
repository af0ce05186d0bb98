import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Binding } from '@/contract/binding'
import type { ShareScope } from '@/contract/family-words'
import { typedDay } from '@/domain/typed-day'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { AmountField } from '@/features/number-fields/amount-field'
import { pickDay } from '@/platform/pick-day'
import { DayField } from '@/features/number-fields/day-field'
import { ScopeTicks } from '../parts/scope-ticks'
import { capText } from '../parts/typed-cap'
import type { TypedTermsErrors } from '../parts/typed-terms-errors'
import { familyWords } from '../words/current'
import { termsFieldErrors, type TypedTerms } from './typed-terms'

interface Props {
  /** As it is now: what the fields had when they were filled may be older. */
  readonly binding: Binding
  readonly typed: TypedTerms
  /** Every use the sharer's city allows. */
  readonly allowed: readonly ShareScope[]
  /** Today in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly busy: boolean
  /** Says why the last try failed; empty where none did. */
  readonly failure: ReactNode
  readonly onType: (typed: Partial<TypedTerms>) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

/** Asks for new terms, with those that hold now below each field. */
export function ChangeForm(props: Props) {
  const { binding, typed, today, busy } = props
  const say = familyWords.binding.change
  const fieldErrors = termsFieldErrors(typed, { beginsOn: binding.beginsOn, today })
  const isRight = Object.keys(fieldErrors).length === 0
  return (
    <Card id="binding-change-form">
      <View className="heading">{say.title}</View>
      <View className="under muted">{say.text}</View>
      <Caps {...props} fieldErrors={fieldErrors} />
      <Scopes {...props} fieldErrors={fieldErrors} />
      <EndDay {...props} fieldErrors={fieldErrors} />
      {props.failure}
      <View className="block">
        <ActionButton
          id="binding-change-save"
          weight="primary"
          busy={busy || !isRight}
          onPress={props.onSave}
        >
          {busy ? familyWords.binding.busy : say.save}
        </ActionButton>
      </View>
      <View className="block">
        <ActionButton id="binding-call-off" busy={busy} onPress={props.onClose}>
          {say.cancel}
        </ActionButton>
      </View>
    </Card>
  )
}

interface PartProps extends Props {
  readonly fieldErrors: TypedTermsErrors
}

function Caps({ binding, typed, fieldErrors, onType }: PartProps) {
  const { change: say } = familyWords.binding
  const { monthCap, visitCap } = fieldErrors
  return (
    <View className="block">
      <AmountField
        id="change-month-cap"
        name={say.monthCap}
        value={typed.monthCap}
        placeholder={say.capPlaceholder}
        error={monthCap && say.errors[monthCap]}
        hint={say.now(capText(binding.monthCapFen))}
        onType={(text) => onType({ monthCap: text })}
      />
      <AmountField
        id="change-visit-cap"
        name={say.visitCap}
        value={typed.visitCap}
        placeholder={say.capPlaceholder}
        error={visitCap && say.errors[visitCap]}
        hint={say.now(capText(binding.visitCapFen))}
        onType={(text) => onType({ visitCap: text })}
      />
    </View>
  )
}

function Scopes({ binding, typed, allowed, fieldErrors, onType }: PartProps) {
  const say = familyWords.binding.change
  return (
    <View>
      <View className="part muted">{say.scopes}</View>
      <ScopeTicks
        id="change-scope"
        offered={allowed}
        ticked={typed.scopes}
        states={say.ticked}
        onChange={(scopes) => onType({ scopes })}
      />
      {fieldErrors.scopes && <View className="error">{say.errors[fieldErrors.scopes]}</View>}
      {binding.scopes.includes('OTHER') && <View className="warning">{say.otherScope}</View>}
    </View>
  )
}

function EndDay({ binding: { endsOn }, typed, fieldErrors, onType }: PartProps) {
  const { change: say, terms, day } = familyWords.binding
  const { endDay: error } = fieldErrors
  const read = typedDay(typed.endDay)
  return (
    <View>
      <View className="part muted">{say.ends}</View>
      <Choices
        id="change-ends"
        name={say.ends}
        choices={[
          { value: 'NEVER', name: say.noEnd },
          { value: 'ON_DAY', name: say.until },
        ]}
        chosen={typed.ends}
        chosenLabel={say.chosen}
        onChoose={(ends) => onType({ ends })}
      />
      <View className="caption">{say.now(endsOn === null ? terms.noEnd : day(endsOn))}</View>
      {typed.ends === 'ON_DAY' && (
        <DayField
          pickName={familyWords.typing.pickDay}
          pickDay={pickDay}
          id="change-end-day"
          name={say.day}
          value={typed.endDay}
          placeholder={say.dayPlaceholder}
          error={error && say.errors[error]}
          hint={read && say.dayRead(day(read))}
          onType={(endDay) => onType({ endDay })}
        />
      )}
    </View>
  )
}
