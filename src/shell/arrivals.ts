import type { CityApi } from '@/api/city-api'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'
import { arrivalBy, follow, type Arrival, type Link } from './arrival'

/** The city whose entry the person came in by, until they have read about it. */
export interface ArrivalState {
  readonly from:
    { readonly code: string; readonly name: string; readonly entry: Arrival['entry'] } | undefined
}

/** The store of the link by which somebody came, until it is followed. */
export interface Arrivals extends Readable<ArrivalState> {
  /** Call it when the app comes to the front, by a link or not. */
  appShown(link: Link): void
  /** Call it when home opens; it follows the link in home's address. */
  homeOpened(query: Link['query']): void
  /** Call it when the person has read about the city of their entry. */
  seen(): void
}

const keyOf = ({ to, placeCode }: Arrival): string => JSON.stringify([to, placeCode])
const noArrival = keyOf(arrivalBy({}))

/**
 * Builds the store that follows each link once: the one the app starts with when home opens, and those that come
 * while the app runs. A client may report the same link again whenever the app comes to the front; that is no new
 * link.
 */
export function createArrivals(city: Pick<CityApi, 'cityNames'>, lifetime: Lifetime): Arrivals {
  const store = createForgettable<ArrivalState>({ empty: () => ({ from: undefined }), lifetime })
  let waiting: Link['query']
  let scene: Link['scene']
  let lastFollowed = noArrival
  let homeIsOpen = false

  async function name({ placeCode, entry }: Arrival): Promise<void> {
    if (placeCode === undefined) return
    const cities = await city.cityNames()
    const known = cities.ok && cities.value.find(({ code }) => code === placeCode)
    // An unknown city, or one whose name cannot be read now, is not mentioned.
    if (known) store.setState({ from: { ...known, entry } })
  }

  const take = (arrival: Arrival): void => {
    lastFollowed = keyOf(arrival)
    follow(arrival)
    void name(arrival)
  }

  return {
    ...store,
    appShown(link) {
      scene = link.scene
      const arrival = arrivalBy(link)
      if ([noArrival, lastFollowed].includes(keyOf(arrival))) return
      if (homeIsOpen) take(arrival)
      else waiting = link.query
    },
    homeOpened(query) {
      homeIsOpen = true
      // Alipay gives a part of the link's data only to the app and not to the page.
      const arrival = arrivalBy({ scene, query: { ...waiting, ...query } })
      waiting = undefined
      if (keyOf(arrival) !== noArrival) take(arrival)
    },
    seen: store.forget,
  }
}
