import { Field, type FieldProps } from '@/ui/field'

/** Asks for a password of six digits, shown as dots. */
export const PasswordField = (props: Omit<FieldProps, 'keys' | 'hidden' | 'maxLength'>) => (
  <Field {...props} keys="number" hidden maxLength={6} />
)
