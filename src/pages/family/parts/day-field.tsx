import { Field, type FieldProps } from '@/ui/field'

interface Props extends Omit<FieldProps, 'keys' | 'maxLength' | 'error'> {
  readonly error: string | undefined
}

/** Asks for a day of the calendar; `value` is as typed: digits, year first. */
export const DayField = ({ error, ...field }: Props) => (
  <Field {...field} keys="number" maxLength={10} error={error} />
)
