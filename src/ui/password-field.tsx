import type { ReactNode } from 'react'
import { Field } from './field'

interface Props {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly placeholder: string
  /** What is wrong with it, below the field. */
  readonly wrong?: string | undefined
  readonly onType: (text: string) => void
  /** Something to press beside the field. */
  readonly children?: ReactNode
}

/** A password of six digits, shown as dots. */
export function PasswordField(props: Props) {
  return <Field {...props} keys="number" hidden most={6} />
}
