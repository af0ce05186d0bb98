import { certificateDigits, lackingIn, type CertificateNumber } from '@/domain/certificate-number'
import { Field } from '@/ui/field'
import type { NumberFieldProps } from './number-field-props'

interface Props extends Omit<NumberFieldProps, 'value'> {
  readonly value: CertificateNumber
  /** The sentence about an ID number that is not whole yet. */
  readonly lacking: (missing: number) => string
}

/** Asks for a number by which the register knows a person; `onType` receives it in the form of the register. */
export function CertificateField({ value, lacking, onType, ...field }: Props) {
  const missing = lackingIn(value)
  return (
    <Field
      {...field}
      value={value.number}
      keys={value.certificate === 'ID_CARD' ? 'idcard' : 'text'}
      hint={missing > 0 ? lacking(missing) : field.hint}
      onType={(text) => onType(certificateDigits(text))}
    />
  )
}
