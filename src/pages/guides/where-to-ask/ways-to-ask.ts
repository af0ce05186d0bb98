import type { City } from '@/contract/city'

/** A place where people get help, as the city lists it. */
export type PlaceToAsk = City['placesToAsk'][number]

/** The order of the kinds; the telephone comes first, because it needs neither another app nor a journey. */
const order: readonly PlaceToAsk['kind'][] = ['HOTLINE', 'ONLINE', 'WINDOW', 'TERMINAL']

/**
 * Groups the places to ask in a city by kind, without kinds it does not have. The city's own hotline is always
 * included.
 */
export function waysToAsk({ hotline, placesToAsk }: City, hotlineName: string) {
  const isListed = placesToAsk.some(({ kind, how }) => kind === 'HOTLINE' && how === hotline)
  const own: PlaceToAsk = { kind: 'HOTLINE', name: hotlineName, how: hotline, bring: [] }
  const all = isListed ? placesToAsk : [own, ...placesToAsk]
  return order
    .map((kind) => ({ kind, places: all.filter((place) => place.kind === kind) }))
    .filter(({ places }) => places.length > 0)
}
