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
  /** `DIFFERENT` stands below the second field, anything else below the first. */
  readonly error: NewPasswordError | undefined
  readonly onPassword: (text: string) => void
  readonly onAgain: (text: string) => void
}

/** A new password, twice. */
export function NewPassword(props: Props) {
  const { id, name, againName, password, again, error: wrong } = props
  const { placeholder, errors } = identityWords.password
  const said = wrong && errors[wrong]
  return (
    <>
      <PasswordField
        id={id}
        name={name}
        value={password}
        placeholder={placeholder}
        error={wrong === 'DIFFERENT' ? undefined : said}
        onType={props.onPassword}
      />
      <PasswordField
        id="password-again"
        name={againName}
        value={again}
        placeholder={placeholder}
        error={wrong === 'DIFFERENT' ? said : undefined}
        onType={props.onAgain}
      />
    </>
  )
}
