import type { ErrorText } from './error-text'

/** Gives an error to show below another one; undefined where it would repeat the same words, code and time. */
export const unlessRepeated = (
  error: ErrorText | undefined,
  errorAbove: ErrorText | undefined,
): ErrorText | undefined => (error && error.small === errorAbove?.small ? undefined : error)
