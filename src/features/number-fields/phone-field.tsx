import { phoneDigits } from '@/domain/phone-number'
import { Field } from '@/ui/field'
import type { NumberFieldProps } from './number-field-props'

interface Props extends NumberFieldProps {
  /** The sentence about a number that is not whole yet. */
  readonly lacking: (missing: number) => string
}

/** The length of a mobile number. */
const phoneLength = 11

/** Asks for a mobile number; `onType` receives its digits, without the code of the country. */
export function PhoneField({ lacking, onType, ...field }: Props) {
  const missing = phoneLength - field.value.length
  return (
    <Field
      {...field}
      keys="number"
      hint={field.value !== '' && missing > 0 ? lacking(missing) : field.hint}
      onType={(text) => onType(phoneDigits(text))}
    />
  )
}
