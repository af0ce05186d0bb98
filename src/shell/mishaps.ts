import type { Platform } from '@/platform/port'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'
import { errorCode } from './error-code'

/** The number of the last error that nothing has caught, until the person has read of it. */
export interface MishapState {
  readonly code: string | undefined
}

/** The store of errors that nothing has caught. */
export interface Mishaps extends Readable<MishapState> {
  /** Call it when the person has read of the error. */
  read(): void
}

/** Builds the store of uncaught errors. It keeps a number, and nothing of the error itself. */
export function createMishaps(onUncaught: Platform['onUncaught'], lifetime: Lifetime): Mishaps {
  const store = createForgettable<MishapState>({ empty: () => ({ code: undefined }), lifetime })
  onUncaught((error) => store.setState({ code: errorCode(error) }))
  return { ...store, read: store.forget }
}
