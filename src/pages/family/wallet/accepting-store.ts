import { createStore } from 'zustand/vanilla'
import type { WalletApi } from '../api'
import type { Transfer } from '@/contract/wallet'
import type { Problem } from '@/domain/problem'
import type { Readable } from '@/state/forgettable'

export interface AcceptingDeps {
  readonly city: Pick<WalletApi, 'accept'>
  /** Something may be different now: wallet and list are asked anew. Gives the transfer as it is in the list then. */
  readonly lookAt: (id: string) => Promise<Transfer | undefined>
}

export interface AcceptingState {
  /** The transfer that is being accepted. */
  readonly busy: string | undefined
  readonly trouble: Problem | undefined
  /** The one that was accepted last. */
  readonly taken: Transfer | undefined
}

export interface Accepting extends Readable<AcceptingState> {
  /** One at a time; a second touch does nothing. */
  accept(id: string): Promise<void>
  /** What happened is no news any more. */
  calm(): void
  forget(): void
}

const nothingYet: AcceptingState = { busy: undefined, trouble: undefined, taken: undefined }

/** Takes money into the wallet. Whatever the city answers, the list has the last word: a lost answer is no failure. */
export function createAccepting({ city, lookAt }: AcceptingDeps): Accepting {
  const store = createStore<AcceptingState>(() => nothingYet)
  const { getState, setState } = store
  let stay = 0
  return {
    ...store,
    async accept(id) {
      if (getState().busy !== undefined) return
      const mine = stay
      setState({ ...nothingYet, busy: id })
      const answer = await city.accept(id)
      if (mine !== stay) return
      const now = await lookAt(id)
      if (mine !== stay) return
      const taken = answer.ok ? answer.value : now?.state === 'ACCEPTED' ? now : undefined
      setState({ busy: undefined, taken, trouble: taken || answer.ok ? undefined : answer.error })
    },
    calm: () => setState({ trouble: undefined, taken: undefined }),
    forget() {
      stay += 1
      setState(nothingYet)
    },
  }
}
