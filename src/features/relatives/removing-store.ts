import { createStore } from 'zustand/vanilla'
import type { RelativesApi } from '@/api/relatives-api'
import type { Problem } from '@/domain/problem'
import type { Readable } from '@/state/remote-store'

export interface RemovingDeps {
  readonly city: Pick<RelativesApi, 'remove'>
  /** Something may be different now: the list is asked anew. Tells whether the tie is still in it. */
  readonly stillThere: (id: string) => Promise<boolean>
}

export interface RemovingState {
  /** The tie that is being ended. */
  readonly busy: string | undefined
  readonly trouble: Problem | undefined
}

export interface Removing extends Readable<RemovingState> {
  /** One at a time; a second touch does nothing. */
  remove(id: string): Promise<void>
  /** What went wrong is no news any more. */
  calm(): void
  forget(): void
}

const nothingYet: RemovingState = { busy: undefined, trouble: undefined }

/**
 * Ends that a code may be shown, from either side. Whatever the city answers, the list is asked anew before the next try:
 * what is gone needs no sentence, even if the answer was lost or the other side was quicker.
 */
export function createRemoving({ city, stillThere }: RemovingDeps): Removing {
  const store = createStore<RemovingState>(() => nothingYet)
  const { getState, setState } = store
  let stay = 0
  return {
    ...store,
    async remove(id) {
      if (getState().busy !== undefined) return
      const mine = stay
      setState({ busy: id, trouble: undefined })
      const answer = await city.remove(id)
      if (mine !== stay) return
      const there = await stillThere(id)
      if (mine !== stay) return
      setState({ busy: undefined, trouble: answer.ok || !there ? undefined : answer.error })
    },
    calm: () => setState({ trouble: undefined }),
    forget() {
      stay += 1
      setState(nothingYet)
    },
  }
}
