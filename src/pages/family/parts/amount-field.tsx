import { Field, type FieldProps } from '@/ui/field'

interface Props extends Omit<FieldProps, 'keys' | 'maxLength' | 'error'> {
  readonly error: string | undefined
}

/** Asks for an amount in yuan; `value` is as typed. */
export const AmountField = ({ error, ...field }: Props) => (
  <Field {...field} keys="digit" maxLength={12} error={error} />
)
