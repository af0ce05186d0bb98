import type { CityApi } from '@/api/city-api'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'
import { arrivalBy, follow, type Arrival, type Link } from './arrival'

/** The city whose entry somebody came in by, as long as it is news. */
export interface ArrivalState {
  readonly from:
    { readonly code: string; readonly name: string; readonly entry: Arrival['entry'] } | undefined
}

export interface Arrivals extends Readable<ArrivalState> {
  /** The app comes to the front, by a link or not. */
  appShown(link: Link): void
  /** Home opens; what its address says is followed. */
  homeOpened(query: Link['query']): void
  /** The city they came in by was read of. */
  seen(): void
}

const said = ({ to, placeCode }: Arrival): string => JSON.stringify([to, placeCode])
const nothing = said(arrivalBy({}))

/**
 * Follows links, each once: the one the app starts with when home opens, and one that comes while the app is alive. A
 * client may tell of the same link again whenever the app comes back to the front; that is no new link.
 */
export function createArrivals(city: Pick<CityApi, 'cityNames'>, lifetime: Lifetime): Arrivals {
  const store = createForgettable<ArrivalState>({ empty: () => ({ from: undefined }), lifetime })
  let waiting: Link['query']
  let scene: Link['scene']
  let told = nothing
  let homeIsOpen = false

  async function name({ placeCode, entry }: Arrival): Promise<void> {
    if (placeCode === undefined) return
    const cities = await city.cityNames()
    const known = cities.ok && cities.value.find(({ code }) => code === placeCode)
    // A city that nobody knows, or that cannot be named now, is not worth a word.
    if (known) store.setState({ from: { ...known, entry } })
  }

  const take = (arrival: Arrival): void => {
    told = said(arrival)
    follow(arrival)
    void name(arrival)
  }

  return {
    ...store,
    appShown(link) {
      scene = link.scene
      const arrival = arrivalBy(link)
      if ([nothing, told].includes(said(arrival))) return
      if (homeIsOpen) take(arrival)
      else waiting = link.query
    },
    homeOpened(query) {
      homeIsOpen = true
      // Alipay tells a part of what a link says to the app alone.
      const arrival = arrivalBy({ scene, query: { ...waiting, ...query } })
      waiting = undefined
      if (said(arrival) !== nothing) take(arrival)
    },
    seen: store.forget,
  }
}
