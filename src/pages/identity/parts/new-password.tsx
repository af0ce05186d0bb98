import type { NewPasswordError } from '@/domain/new-password'
import { identityWords } from '../words/current'
import { PasswordField } from './password-field'

interface Props {
  /** Of the first field; the second is `password-again`. */
  readonly id: string
  readonly name: string
  readonly againName: string
  readonly password: string
  readonly again: string
  /** The error: `DIFFERENT` is shown below the second field, any other below the first. */
  readonly error: NewPasswordError | undefined
  readonly onPassword: (text: string) => void
  readonly onAgain: (text: string) => void
}

/** Shows the two fields for a new password. */
export function NewPassword(props: Props) {
  const { id, name, againName, password, again, error } = props
  const { placeholder, errors } = identityWords.password
  const text = error && errors[error]
  return (
    <>
      <PasswordField
        id={id}
        name={name}
        value={password}
        placeholder={placeholder}
        error={error === 'DIFFERENT' ? undefined : text}
        onType={props.onPassword}
      />
      <PasswordField
        id="password-again"
        name={againName}
        value={again}
        placeholder={placeholder}
        error={error === 'DIFFERENT' ? text : undefined}
        onType={props.onAgain}
      />
    </>
  )
}
