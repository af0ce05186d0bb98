import { PasswordField } from './password-field'

interface Props<Wrong extends string> {
  /** Of the first field; the second is `password-again`. */
  readonly id: string
  readonly name: string
  readonly againName: string
  readonly placeholder: string
  readonly password: string
  readonly again: string
  /** `DIFFERENT` stands below the second field, anything else below the first. */
  readonly wrong: Wrong | 'DIFFERENT' | undefined
  readonly wrongs: Readonly<Record<Wrong | 'DIFFERENT', string>>
  readonly onPassword: (text: string) => void
  readonly onAgain: (text: string) => void
}

/** A new password, twice. */
export function NewPassword<Wrong extends string>(props: Props<Wrong>) {
  const { id, name, againName, placeholder, password, again, wrong, wrongs } = props
  const said = wrong && wrongs[wrong]
  return (
    <>
      <PasswordField
        id={id}
        name={name}
        value={password}
        placeholder={placeholder}
        wrong={wrong === 'DIFFERENT' ? undefined : said}
        onType={props.onPassword}
      />
      <PasswordField
        id="password-again"
        name={againName}
        value={again}
        placeholder={placeholder}
        wrong={wrong === 'DIFFERENT' ? said : undefined}
        onType={props.onAgain}
      />
    </>
  )
}
