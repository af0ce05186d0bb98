import { createStore } from 'zustand/vanilla'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'
import type { Readable } from './remote-store'

export interface OneActDeps<Act> {
  /** What it is done to, so that a view can tell which one is busy. */
  readonly idOf: (act: Act) => string
  readonly ask: (act: Act) => Promise<Result<unknown, Problem>>
  /** Something may be different now: what it is about is asked anew. Tells whether it is done. */
  readonly isDone: (act: Act) => Promise<boolean>
}

export interface OneActState {
  /** What is being acted on. */
  readonly busy: string | undefined
  readonly trouble: Problem | undefined
}

export interface OneAct<Act> extends Readable<OneActState> {
  /** One at a time; a second touch does nothing. */
  run(act: Act): Promise<void>
  /** What went wrong is no news any more. */
  calm(): void
  forget(): void
}

const nothingYet: OneActState = { busy: undefined, trouble: undefined }

/**
 * Something that is done once. Whatever the city answers, one looks before the next try: what is done needs no sentence,
 * even if the answer was lost or somebody else was quicker.
 */
export function createOneAct<Act>({ idOf, ask, isDone }: OneActDeps<Act>): OneAct<Act> {
  const store = createStore<OneActState>(() => nothingYet)
  const { getState, setState } = store
  let stay = 0
  return {
    ...store,
    async run(act) {
      if (getState().busy !== undefined) return
      const mine = stay
      setState({ busy: idOf(act), trouble: undefined })
      const answer = await ask(act)
      if (mine !== stay) return
      const done = await isDone(act)
      if (mine !== stay) return
      setState({ busy: undefined, trouble: answer.ok || done ? undefined : answer.error })
    },
    calm: () => setState({ trouble: undefined }),
    forget() {
      stay += 1
      setState(nothingYet)
    },
  }
}
