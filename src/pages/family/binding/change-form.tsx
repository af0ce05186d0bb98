import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Binding } from '@/contract/binding'
import type { ShareScope } from '@/contract/family-words'
import { formatFen } from '@/domain/money'
import { typedDay } from '@/domain/calendar-day'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import { Tick } from '@/ui/tick'
import { whatIsWrong, type TermsWrong, type TypedTerms } from './typed-terms'

interface Props {
  /** As it is now: what the fields had when they were filled may be older. */
  readonly binding: Binding
  readonly typed: TypedTerms
  /** Every use the sharer's city allows. */
  readonly allowed: readonly ShareScope[]
  /** Today in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly busy: boolean
  /** What came of the last try. */
  readonly failure: ReactNode
  readonly onType: (typed: Partial<TypedTerms>) => void
  readonly onSave: () => void
  readonly onCallOff: () => void
}

/** New terms, with those that hold now below each field. */
export function ChangeForm(props: Props) {
  const { binding, typed, today, busy } = props
  const say = familyWords.binding.change
  const wrong = whatIsWrong(typed, { beginsOn: binding.beginsOn, today })
  const mayBe = Object.keys(wrong).length === 0
  return (
    <Card id="binding-change-form">
      <View className="heading">{say.title}</View>
      <View className="under muted">{say.text}</View>
      <Caps {...props} wrong={wrong} />
      <Scopes {...props} wrong={wrong} />
      <EndDay {...props} wrong={wrong} />
      {props.failure}
      <View className="block">
        <ActionButton id="binding-change-save" weight="primary" busy={busy || !mayBe} onPress={props.onSave}>
          {busy ? familyWords.binding.busy : say.save}
        </ActionButton>
      </View>
      <View className="block">
        <ActionButton id="binding-call-off" busy={busy} onPress={props.onCallOff}>
          {say.cancel}
        </ActionButton>
      </View>
    </Card>
  )
}

interface PartProps extends Props {
  readonly wrong: TermsWrong
}

function Caps({ binding, typed, wrong, onType }: PartProps) {
  const { change: say, terms } = familyWords.binding
  const now = (fen: number | null): string => say.now(fen === null ? terms.noCap : formatFen(fen))
  return (
    <View className="block">
      <Field
        id="change-month-cap"
        name={say.monthCap}
        value={typed.monthCap}
        keys="digit"
        most={12}
        placeholder={say.capPlaceholder}
        wrong={wrong.monthCap && say.wrong[wrong.monthCap]}
        hint={now(binding.monthCapFen)}
        onType={(monthCap) => onType({ monthCap })}
      />
      <Field
        id="change-visit-cap"
        name={say.visitCap}
        value={typed.visitCap}
        keys="digit"
        most={12}
        placeholder={say.capPlaceholder}
        wrong={wrong.visitCap && say.wrong[wrong.visitCap]}
        hint={now(binding.visitCapFen)}
        onType={(visitCap) => onType({ visitCap })}
      />
    </View>
  )
}

function Scopes({ binding, typed: { scopes }, allowed, wrong, onType }: PartProps) {
  const { agreement, binding: words } = familyWords
  const say = words.change
  const turn = (scope: ShareScope): readonly ShareScope[] =>
    scopes.includes(scope) ? scopes.filter((other) => other !== scope) : [...scopes, scope]
  return (
    <View>
      <View className="part muted">{say.scopes}</View>
      {allowed.map((scope) => (
        <Tick
          key={scope}
          id={`change-scope-${scope}`}
          ticked={scopes.includes(scope)}
          states={say.ticked}
          onTick={() => onType({ scopes: turn(scope) })}
        >
          {agreement.scopes[scope]}
        </Tick>
      ))}
      {wrong.scopes && <View className="error">{say.wrong[wrong.scopes]}</View>}
      {binding.scopes.includes('OTHER') && <View className="warning">{say.otherScope}</View>}
    </View>
  )
}

function EndDay({ binding, typed, wrong, onType }: PartProps) {
  const { change: say, terms, day } = familyWords.binding
  const { endsOn } = binding
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
        chosenName={say.chosen}
        onChoose={(ends) => onType({ ends })}
      />
      <View className="caption">{say.now(endsOn === null ? terms.noEnd : day(endsOn))}</View>
      {typed.ends === 'ON_DAY' && (
        <Field
          id="change-end-day"
          name={say.day}
          value={typed.endDay}
          keys="number"
          most={10}
          placeholder={say.dayPlaceholder}
          wrong={wrong.endDay && say.wrong[wrong.endDay]}
          hint={read && say.dayRead(day(read))}
          onType={(endDay) => onType({ endDay })}
        />
      )}
    </View>
  )
}
