/** A value or an error; errors travel as values and are never thrown. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** Makes the result of something that worked. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** Makes the result of something that failed. */
export const failed = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })
