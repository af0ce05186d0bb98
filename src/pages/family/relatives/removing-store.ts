import type { RelativesApi } from '../api'
import { createOneAct, type OneAct } from '@/state/one-act'

export interface RemovingDeps {
  readonly city: Pick<RelativesApi, 'remove'>
  /** Something may be different now: the list is asked anew. Tells whether the tie is still in it. */
  readonly stillThere: (id: string) => Promise<boolean>
}

export interface Removing extends Omit<OneAct<string>, 'run'> {
  /** One at a time; a second touch does nothing. */
  remove(id: string): Promise<void>
}

/** Ends that a code may be shown, from either side. */
export function createRemoving({ city, stillThere }: RemovingDeps): Removing {
  const { run, ...act } = createOneAct<string>({
    idOf: (id) => id,
    ask: (id) => city.remove(id),
    isDone: async (id) => !(await stillThere(id)),
  })
  return { ...act, remove: run }
}
