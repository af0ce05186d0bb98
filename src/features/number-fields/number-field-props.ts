import type { FieldProps } from '@/ui/field'

/** The props of a field for a number. It takes whatever is pasted, and `onType` receives what was read from it. */
export interface NumberFieldProps extends Omit<FieldProps, 'keys' | 'end' | 'error'> {
  readonly error: string | undefined
}
