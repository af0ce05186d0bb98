const defaultLimit = 20

/** One page of a list that is stored oldest first. */
export interface Page<Entry> {
  readonly newestFirst: readonly Entry[]
  /** The name of the oldest entry of this page; null when nothing is older. */
  readonly nextCursor: string | null
}

/**
 * Returns the page that ends before the entry named by the cursor, so that entries added meanwhile move nothing.
 * @returns undefined when the cursor names none of these entries
 */
export function pageOf<Entry>(
  oldestFirst: readonly Entry[],
  nameOf: (entry: Entry) => string,
  position: { readonly limit?: string | undefined; readonly cursor?: string | undefined },
): Page<Entry> | undefined {
  const { cursor } = position
  const end =
    cursor === undefined ? oldestFirst.length : oldestFirst.findIndex((entry) => nameOf(entry) === cursor)
  if (end < 0) return undefined
  const start = Math.max(0, end - Number(position.limit ?? defaultLimit))
  const first = oldestFirst[start]
  return {
    newestFirst: oldestFirst.slice(start, end).reverse(),
    nextCursor: start > 0 && first ? nameOf(first) : null,
  }
}
