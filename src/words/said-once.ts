import type { TroubleSaid } from './trouble-said'

/** What is still to be said below another sentence: nothing where it would be the same words, code and time once more. */
export const saidOnce = (
  trouble: TroubleSaid | undefined,
  above: TroubleSaid | undefined,
): TroubleSaid | undefined => (trouble && trouble.small === above?.small ? undefined : trouble)
