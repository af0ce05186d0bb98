import { typedDay } from '@/domain/typed-day'
import { plainText } from '@/domain/typed-text'
import { DayPicker } from '@/ui/day-picker'
import { Field } from '@/ui/field'
import type { NumberFieldProps } from './number-field-props'

interface Props extends NumberFieldProps {
  /** The keyboard that the phone shows: digits, unless the form of a day with signs is asked for. */
  readonly keys?: 'number' | 'text'
  /** The name of the button by which a day is picked. */
  readonly pickName: string
  /** Asks for a day in a dialog of the client, where it has one. */
  readonly pickDay: ((from: string | undefined) => Promise<string | undefined>) | undefined
}

/** Asks for a day of the calendar, typed with the year first or picked; `value` is as typed (`typedDay` reads it). */
export function DayField({ onType, keys = 'number', pickName, pickDay, ...field }: Props) {
  return (
    <Field {...field} keys={keys} onType={(text) => onType(plainText(text))}>
      <DayPicker
        id={`${field.id}-pick`}
        name={pickName}
        label={`${field.name} ${pickName}`}
        disabled={field.disabled}
        day={typedDay(field.value)}
        ask={pickDay}
        onPick={(picked) => onType(typedDay(picked) ?? picked)}
      />
    </Field>
  )
}
