import { plainText } from '@/domain/typed-text'
import { Field } from '@/ui/field'
import type { NumberFieldProps } from './number-field-props'

/** Asks for a day of the calendar, the year first; `value` is as typed (`typedDay` reads it). */
export const DayField = ({ onType, ...field }: NumberFieldProps) => (
  <Field {...field} onType={(text) => onType(plainText(text))} />
)
