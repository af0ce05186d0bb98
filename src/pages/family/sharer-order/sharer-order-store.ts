import type { Bindings } from '@/contract/family'
import { lastSeen } from '@/domain/remote'
import { createDoing, idleAct, type Act, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { RemoteStore } from '@/state/remote-store'
import type { FamilyApi } from '../api'
import { arranged, moved, payersOf } from './payers'

/** The ports of the order in which sharers pay. */
export interface SharerOrderDeps {
  readonly city: Pick<FamilyApi, 'order'>
  /** The list of bindings, which is asked anew whatever came of a try. */
  readonly bindings: Pick<RemoteStore<undefined, Bindings>, 'show' | 'getState'>
  readonly lifetime: Lifetime
}

/** The order that is shown; the ids are those of bindings, first the one that pays first. */
export type Arrangement =
  /** The city's own order. */
  | { readonly is: 'listed' }
  /** The person has moved somebody and not saved it yet. */
  | { readonly is: 'moved'; readonly ids: readonly string[] }
  /** It was just saved; without ids the city's list shows it already. */
  | { readonly is: 'saved'; readonly ids: readonly string[] | undefined }

/** The order on screen, and the request under way. */
export interface SharerOrderState {
  readonly arrangement: Arrangement
  readonly act: Act
}

/** Holds the order of the accounts that pay for me. */
export interface SharerOrder extends Readable<SharerOrderState> {
  /** Moves somebody a place earlier or later. */
  move(id: string, by: -1 | 1): void
  /** Goes back to the order the city has. */
  undo(): void
  /** Saves what was moved; a second touch does nothing. */
  save(): Promise<void>
  clearError(): void
  forget(): void
}

const nothingMoved: SharerOrderState = { arrangement: { is: 'listed' }, act: idleAct }

/** Puts the payers into the order that is shown. */
export const payersShown = (bindings: Pick<Bindings, 'bindings'>, arrangement: Arrangement) =>
  arranged(payersOf(bindings), arrangement.is === 'listed' ? [] : (arrangement.ids ?? []))

const idsOf = (payers: readonly { readonly id: string }[]): readonly string[] => payers.map(({ id }) => id)

/** Builds the order of who pays first: arranged on the phone, then saved at once. */
export function createSharerOrder({ city, bindings, lifetime }: SharerOrderDeps): SharerOrder {
  const answers = latest()
  const clearError = (): void => setState(({ act }) => ({ act: withoutError(act) }))
  const store = createForgettable<SharerOrderState>({
    empty: () => nothingMoved,
    lifetime,
    onForget: answers.drop,
    onInterrupt: clearError,
  })
  const { getState, setState } = store
  const run = createDoing<SharerOrderState, true>(store, answers)
  const known = (): Bindings | undefined => lastSeen(bindings.getState().value)?.value

  return {
    ...store,
    move(id, by) {
      const now = known()
      const { act, arrangement } = getState()
      if (!now || act.is === 'busy') return
      const ids = moved(idsOf(payersShown(now, arrangement)), id, by)
      setState({ arrangement: { is: 'moved', ids }, act: idleAct })
    },
    undo: () => setState(({ act }) => ({ arrangement: { is: 'listed' }, act: withoutError(act) })),
    async save() {
      const now = known()
      const { arrangement } = getState()
      if (!now || arrangement.is !== 'moved') return
      const ids = idsOf(payersShown(now, arrangement))
      await run(true, async (stillCounts) => {
        const answer = await city.order(ids, now.orderVersion)
        if (!stillCounts()) return {}
        await bindings.show(undefined)
        const after = known()
        const isListed = after !== undefined && idsOf(payersOf(after)).join() === ids.join()
        // Without network the list may not have come; what was saved stays in sight.
        return answer.ok || isListed
          ? { arrangement: { is: 'saved', ids: isListed ? undefined : ids } }
          : { act: { is: 'failed', of: true, problem: answer.error } }
      })
    },
    clearError,
  }
}
