import { Field, type FieldProps } from '@/ui/field'

interface Props extends Omit<FieldProps, 'keys' | 'most' | 'wrong'> {
  readonly error: string | undefined
}

/** Asks for an amount in yuan; `value` is as typed. */
export const AmountField = ({ error, ...field }: Props) => (
  <Field {...field} keys="digit" most={12} wrong={error} />
)
