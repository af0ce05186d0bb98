import { createStore } from 'zustand/vanilla'
import type { Bindings, FamilyApi } from '../api'
import type { Problem } from '@/domain/problem'
import { lastSeen } from '@/domain/remote'
import type { Readable } from '@/state/forgettable'
import type { RemoteStore } from '@/state/remote-store'
import { arranged, moved, payersOf } from './payers'

export interface OrderDeps {
  readonly city: Pick<FamilyApi, 'order'>
  /** The list of bindings, which is asked anew whatever came of a try. */
  readonly bindings: Pick<RemoteStore<undefined, Bindings>, 'show' | 'getState'>
}

export interface OrderState {
  /** Ids of bindings as the person arranged them; undefined while nothing was moved. */
  readonly draft: readonly string[] | undefined
  readonly busy: boolean
  readonly trouble: Problem | undefined
  /** The order shown is the one that was just saved. */
  readonly saved: boolean
}

export interface SharerOrder extends Readable<OrderState> {
  /** A place earlier or later. */
  move(id: string, by: -1 | 1): void
  /** Back to the order the city has. */
  undo(): void
  save(): Promise<void>
  calm(): void
  forget(): void
}

const nothingYet: OrderState = { draft: undefined, busy: false, trouble: undefined, saved: false }

/** Whose account pays first: arranged on the phone, then saved at once. */
export function createSharerOrder({ city, bindings }: OrderDeps): SharerOrder {
  const store = createStore<OrderState>(() => nothingYet)
  const { getState, setState } = store
  let stay = 0
  const known = (): Bindings | undefined => lastSeen(bindings.getState().value)?.value
  const idsNow = (of: Bindings): readonly string[] =>
    arranged(payersOf(of), getState().draft ?? []).map(({ id }) => id)

  return {
    ...store,
    move(id, by) {
      const now = known()
      if (!now || getState().busy) return
      setState({ draft: moved(idsNow(now), id, by), trouble: undefined, saved: false })
    },
    undo: () => setState({ draft: undefined, trouble: undefined, saved: false }),
    async save() {
      const now = known()
      if (!now || getState().busy) return
      const mine = stay
      const ids = idsNow(now)
      setState({ busy: true, trouble: undefined, saved: false })
      const answer = await city.order(ids, now.orderVersion)
      if (mine !== stay) return
      await bindings.show(undefined)
      if (mine !== stay) return
      const after = known()
      const isSo =
        after !== undefined &&
        payersOf(after)
          .map(({ id }) => id)
          .join() === ids.join()
      // Without network the list may not have come; what was saved stays in sight.
      if (answer.ok || isSo) setState({ ...nothingYet, draft: isSo ? undefined : ids, saved: true })
      else setState({ busy: false, trouble: answer.error })
    },
    calm: () => setState({ trouble: undefined }),
    forget() {
      stay += 1
      setState(nothingYet)
    },
  }
}
