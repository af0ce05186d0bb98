import { Field } from '@/ui/field'

interface Props {
  readonly id: string
  readonly name: string
  /** In yuan, as typed. */
  readonly value: string
  readonly placeholder: string
  /** Shown while nothing is wrong. */
  readonly hint?: string | undefined
  readonly error: string | undefined
  readonly onType: (text: string) => void
}

/** Asks for an amount in yuan. */
export const AmountField = ({ id, name, value, placeholder, hint, error, onType }: Props) => (
  <Field
    id={id}
    name={name}
    value={value}
    keys="digit"
    most={12}
    placeholder={placeholder}
    hint={hint}
    wrong={error}
    onType={onType}
  />
)
