import type { City } from '@/contract/city'
import type { CityPolicy } from '@/contract/policy'
import { lastSeen } from '@/domain/remote'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'
import type { RemoteStore } from '@/state/remote-store'

/** The ports of the place of a guide. */
export interface GuidePlaceDeps {
  readonly cities: RemoteStore<undefined, readonly City[]>
  /** The codes of the places where the person is insured, the one in use first. */
  readonly mine: RemoteStore<undefined, readonly string[]>
  /** The rules by place; the key is the place asked for, empty until then. */
  readonly policy: RemoteStore<string, CityPolicy>
  readonly isSignedIn: () => boolean
  /** Gives the city whose entry the person came in by. */
  readonly cameFrom: () => string | undefined
  readonly lifetime: Lifetime
}

/** The place a guide is about, and what is known of it. */
export interface GuidePlaceState {
  /** The place of the guides; undefined until one is known or chosen. */
  readonly code: string | undefined
  /** True while another place is being chosen. */
  readonly choosing: boolean
}

/** The store of the place a guide is about: the insured place, or another that the person chose. */
export interface GuidePlace extends Readable<GuidePlaceState> {
  readonly cities: GuidePlaceDeps['cities']
  readonly mine: GuidePlaceDeps['mine']
  readonly policy: GuidePlaceDeps['policy']
  /** Asks again for the data of the page shown; known values stay on screen. */
  refresh(needs: { readonly rules: boolean }): Promise<void>
  /** Opens the choice of places. */
  change(): void
  choose(code: string): void
  forget(): void
}

const begin: GuidePlaceState = { code: undefined, choosing: false }

/**
 * Builds the choice of the place of the guides: the chosen place, else the insured place, else the city of the entry.
 */
export function createGuidePlace(deps: GuidePlaceDeps): GuidePlace {
  const { cities, mine, policy, isSignedIn, cameFrom, lifetime } = deps
  let chosen: string | undefined
  const store = createForgettable<GuidePlaceState>({
    empty: () => begin,
    lifetime,
    onForget: () => (chosen = undefined),
  })
  const { getState, setState } = store
  let needsRules = false

  function settle(): void {
    const code = chosen ?? lastSeen(mine.getState().value)?.value[0] ?? cameFrom()
    if (code !== getState().code) setState({ code })
  }

  function readRules(): Promise<void> {
    const { code } = getState()
    if (!needsRules || code === undefined) return Promise.resolve()
    return code === policy.getState().key ? policy.refresh() : policy.show(code)
  }

  return {
    ...store,
    cities,
    mine,
    policy,
    async refresh({ rules }) {
      needsRules = rules
      const refreshed = Promise.all([cities.refresh(), isSignedIn() ? mine.refresh() : undefined])
      settle()
      const early = readRules()
      const before = getState().code
      await refreshed
      settle()
      if (getState().code !== before) await readRules()
      await early
    },
    change: () => setState(({ choosing }) => ({ choosing: !choosing })),
    choose(code) {
      chosen = code
      setState({ code, choosing: false })
      void readRules()
    },
  }
}
