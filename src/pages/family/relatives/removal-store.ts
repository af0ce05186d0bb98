import type { Relative } from '@/contract/relative'
import { lastSeen } from '@/domain/remote'
import type { Lifetime } from '@/state/lifetimes'
import { createOneAct, type OneAct } from '@/state/one-act'
import type { RemoteStore } from '@/state/remote-store'
import type { RelativesApi } from '../api'

/** The ports of a removal. */
export interface RemovalDeps {
  readonly city: Pick<RelativesApi, 'remove'>
  /** The list, which is asked anew whatever came of a try. */
  readonly relatives: Pick<RemoteStore<undefined, readonly Relative[]>, 'refresh' | 'getState'>
  /** Drops a code that may still be known: it dies when its relative is removed. */
  readonly forgetCode: () => void
  readonly lifetime: Lifetime
}

/** The act of ending that a code may be shown, from either side; `run` ends one at a time, by the relative's id. */
export type Removal = OneAct<string>

/** Builds the removal of relatives. Who is in the list no more is removed, even if the answer was lost. */
export const createRemoval = ({ city, relatives, forgetCode, lifetime }: RemovalDeps): Removal =>
  createOneAct<string>({
    idOf: (relativeId) => relativeId,
    ask: city.remove,
    async isDone(relativeId) {
      forgetCode()
      await relatives.refresh()
      const known = lastSeen(relatives.getState().value)?.value
      return known !== undefined && !known.some(({ id }) => id === relativeId)
    },
    lifetime,
  })
