import { passwordDigits, passwordLength } from '@/domain/voucher-password'
import { Field, type FieldProps } from '@/ui/field'
import { identityWords } from '../words/current'

/** Asks for a password of six digits, shown as dots; `onType` receives its digits. */
export const PasswordField = ({ onType, ...field }: Omit<FieldProps, 'keys' | 'hidden' | 'end'>) => {
  const isTooLong = field.value.length > passwordLength
  return (
    <Field
      {...field}
      keys="number"
      hidden
      error={isTooLong ? identityWords.password.tooLong : field.error}
      onType={(text) => onType(passwordDigits(text))}
    />
  )
}
