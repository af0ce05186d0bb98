import type { AccountApi } from '../api'
import { createDoing, idleAct, problemOf, type Act, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { RemoteStore } from '@/state/remote-store'
import type { Places } from './places'

/** The ports of the choice of a place. */
export interface PlaceDeps {
  readonly city: Pick<AccountApi, 'choosePlace'>
  /** The places there are; they are asked anew after every change. */
  readonly places: Pick<RemoteStore<undefined, Places>, 'refresh' | 'outdate'>
  /** Another insured place is the one shown now, so everything known of the old one is old. */
  readonly onChosen: () => void
  /** Keeps the codes of places chosen before, the newest first. */
  readonly recent: { read(): readonly string[]; write(codes: readonly string[]): void }
  readonly lifetime: Lifetime
}

/** The search as typed, the places chosen last, and the request under way. */
export interface PlaceState {
  /** The text typed to find a city. */
  readonly search: string
  /** Codes of the places chosen on this phone, the newest first. */
  readonly recent: readonly string[]
  readonly act: Act
}

/** The store of the choice of an insured place. */
export interface PlaceStore extends Readable<PlaceState> {
  /** Asks anew; the error of before is over. */
  refresh(): Promise<void>
  type(search: string): void
  /** @param code division code of an insured place */
  choose(code: string): Promise<void>
  forget(): void
}

const empty: PlaceState = { search: '', recent: [], act: idleAct }

const mostRecent = 3

/** Builds the choice of the insured place that is shown and settled by. Money and records stay where they are. */
export function createPlace({ city, places, onChosen, recent, lifetime }: PlaceDeps): PlaceStore {
  const answers = latest()
  const clearError = (): void => setState(({ act }) => ({ act: withoutError(act) }))
  const store = createForgettable<PlaceState>({
    empty: () => empty,
    lifetime,
    onForget: answers.drop,
    onInterrupt: () => clearError(),
  })
  const { getState, setState } = store
  const doing = createDoing<PlaceState, true>(store, answers)

  return {
    ...store,
    refresh() {
      clearError()
      setState({ recent: recent.read() })
      return places.refresh()
    },
    type: (search) => setState({ search }),
    async choose(code) {
      const counts = await doing(true, async (stillCounts) => {
        const answer = await city.choosePlace(code)
        if (!answer.ok) return { act: { is: 'failed', of: true, problem: answer.error } }
        if (!stillCounts()) return {}
        recent.write([code, ...recent.read().filter((other) => other !== code)].slice(0, mostRecent))
        return { recent: recent.read() }
      })
      if (!counts || problemOf(getState().act)) return
      onChosen()
      places.outdate()
      await places.refresh()
    },
  }
}
