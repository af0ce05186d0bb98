import type { City } from '@/contract/city'

export type PlaceToAsk = City['placesToAsk'][number]

/** By telephone first: it needs neither another app nor a way. */
const order: readonly PlaceToAsk['kind'][] = ['HOTLINE', 'ONLINE', 'WINDOW', 'TERMINAL']

/** The ways to ask in a city, kind by kind; kinds it does not have are left out. The city's own hotline is always there. */
export function waysToAsk({ hotline, placesToAsk }: City, hotlineName: string) {
  const isListed = placesToAsk.some(({ kind, how }) => kind === 'HOTLINE' && how === hotline)
  const own: PlaceToAsk = { kind: 'HOTLINE', name: hotlineName, how: hotline, bring: [] }
  const all = isListed ? placesToAsk : [own, ...placesToAsk]
  return order
    .map((kind) => ({ kind, places: all.filter((place) => place.kind === kind) }))
    .filter(({ places }) => places.length > 0)
}
