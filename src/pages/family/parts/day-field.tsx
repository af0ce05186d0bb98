import { Field } from '@/ui/field'

interface Props {
  readonly id: string
  readonly name: string
  /** As typed: digits, year first. */
  readonly value: string
  readonly placeholder: string
  /** Shown while nothing is wrong, such as the day that was read. */
  readonly hint?: string | undefined
  readonly error: string | undefined
  readonly onType: (text: string) => void
}

/** Asks for a day of the calendar. */
export const DayField = ({ id, name, value, placeholder, hint, error, onType }: Props) => (
  <Field
    id={id}
    name={name}
    value={value}
    keys="number"
    most={10}
    placeholder={placeholder}
    hint={hint}
    wrong={error}
    onType={onType}
  />
)
