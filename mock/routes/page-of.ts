const defaultLimit = 20

/** One page of a list kept oldest first. */
export interface Page<Entry> {
  readonly newestFirst: readonly Entry[]
  /** Names the oldest entry of this page; null when there is nothing older. */
  readonly nextCursor: string | null
}

/**
 * The page that ends before the entry named by the cursor, so that what is added meanwhile moves nothing.
 * @returns undefined when the cursor names none of these entries
 */
export function pageOf<Entry>(
  oldestFirst: readonly Entry[],
  nameOf: (entry: Entry) => string,
  asked: { readonly limit?: string | undefined; readonly cursor?: string | undefined },
): Page<Entry> | undefined {
  const { cursor } = asked
  const end =
    cursor === undefined ? oldestFirst.length : oldestFirst.findIndex((entry) => nameOf(entry) === cursor)
  if (end < 0) return undefined
  const start = Math.max(0, end - Number(asked.limit ?? defaultLimit))
  const first = oldestFirst[start]
  return {
    newestFirst: oldestFirst.slice(start, end).reverse(),
    nextCursor: start > 0 && first ? nameOf(first) : null,
  }
}
