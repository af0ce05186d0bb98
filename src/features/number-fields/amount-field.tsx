import { amountText } from '@/domain/typed-amount'
import { Field } from '@/ui/field'
import type { NumberFieldProps } from './number-field-props'

/** Asks for an amount in yuan; `value` is as typed, in plain signs (`parseFen` reads it). */
export const AmountField = ({ onType, ...field }: NumberFieldProps) => (
  <Field {...field} keys="digit" onType={(text) => onType(amountText(text))} />
)
