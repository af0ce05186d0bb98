/** A list as far as it was loaded, newest first. */
export interface PagedList<Item> {
  readonly items: readonly Item[]
  /** The cursor of the next page, as the city gives it; null when everything is loaded. */
  readonly nextCursor: string | null
}

/**
 * Puts the fresh first page before the entries loaded earlier, so that a person who has scrolled down is not thrown
 * back to the top. Where the two do not overlap, too much is new, and the list begins again.
 */
export function mergeFirstPage<Item>(
  fresh: PagedList<Item>,
  before: PagedList<Item> | undefined,
  idOf: (item: Item) => string,
): PagedList<Item> {
  const last = fresh.items[fresh.items.length - 1]
  if (!before || last === undefined || fresh.nextCursor === null) return fresh
  const met = before.items.findIndex((item) => idOf(item) === idOf(last))
  if (met < 0 || met === before.items.length - 1) return fresh
  return { items: [...fresh.items, ...before.items.slice(met + 1)], nextCursor: before.nextCursor }
}

/** Keeps the first of the entries with the same id. A gateway that counts from the top shows one on two pages. */
export function withoutTwins<Item>(
  { items, nextCursor }: PagedList<Item>,
  idOf: (item: Item) => string,
): PagedList<Item> {
  const ids = new Set<string>()
  const isNew = (item: Item): boolean => ids.size < ids.add(idOf(item)).size
  return { items: items.filter(isNew), nextCursor }
}

/**
 * Puts a page after the entries loaded before it. The list ends where a gateway gives a cursor again, because it would
 * begin again from there.
 * @param asked the cursors that were asked for, with that of this page
 */
export const withNextPage = <Item>(
  before: readonly Item[],
  { items, nextCursor }: PagedList<Item>,
  asked: ReadonlySet<string>,
  idOf: (item: Item) => string,
): PagedList<Item> =>
  withoutTwins(
    { items: [...before, ...items], nextCursor: asked.has(nextCursor ?? '') ? null : nextCursor },
    idOf,
  )
