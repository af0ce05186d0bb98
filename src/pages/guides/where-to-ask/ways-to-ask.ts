import type { City } from '@/contract/city'

/** A place where people get help, as the city lists it. */
export type PlaceToAsk = City['placesToAsk'][number]

/** The order of the kinds; the telephone comes first, because it needs neither another app nor a journey. */
const order: readonly PlaceToAsk['kind'][] = ['HOTLINE', 'ONLINE', 'WINDOW', 'TERMINAL']

/** The order of the purposes for which people call. */
const purposes = ['insurance', 'premium', 'employment'] as const

/**
 * Groups the places to ask in a city by kind, without kinds it does not have; the hotlines by purpose come first.
 * @param ready the thing to have at hand when they call one of these
 */
export function waysToAsk(
  { hotlines, placesToAsk }: City,
  names: Readonly<Record<(typeof purposes)[number], string>>,
  ready: string,
) {
  const own = purposes.map((purpose): PlaceToAsk => ({
    kind: 'HOTLINE',
    name: names[purpose],
    how: hotlines[purpose],
    bring: [ready],
  }))
  return order
    .map((kind) => ({ kind, places: [...own, ...placesToAsk].filter((place) => place.kind === kind) }))
    .filter(({ places }) => places.length > 0)
}
