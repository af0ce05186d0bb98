import type { ErrorText } from './error-text'

/** What is still to be said below another sentence: nothing where it would be the same words, code and time once more. */
export const unlessRepeated = (
  trouble: ErrorText | undefined,
  above: ErrorText | undefined,
): ErrorText | undefined => (trouble && trouble.small === above?.small ? undefined : trouble)
