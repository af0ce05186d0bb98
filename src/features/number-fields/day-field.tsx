import { plainText } from '@/domain/typed-text'
import { Field } from '@/ui/field'
import type { NumberFieldProps } from './number-field-props'

interface Props extends NumberFieldProps {
  /** The keyboard that the phone shows: digits, unless the form of a day with signs is asked for. */
  readonly keys?: 'number' | 'text'
}

/** Asks for a day of the calendar, the year first; `value` is as typed (`typedDay` reads it). */
export const DayField = ({ onType, keys = 'number', ...field }: Props) => (
  <Field {...field} keys={keys} onType={(text) => onType(plainText(text))} />
)
