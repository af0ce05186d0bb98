/** A code fetched in advance, for a moment without network (离线码, rules.md §4.15). It is good for one purchase. */
export interface OfflineCode {
  readonly tokenId: string
  readonly digits: string
  /** Epoch ms of this phone when it was last on screen; undefined as long as nobody can have seen it. */
  readonly shownAt?: number | undefined
}

/** A batch of them. Its life is counted from the moment the phone asked, so the city's clock plays no part. */
export interface OfflineStock {
  readonly codes: readonly OfflineCode[]
  /** How many there were. */
  readonly size: number
  readonly maskedName: string
  /** Epoch ms of this phone. */
  readonly askedAt: number
  readonly lifetimeMs: number
  /** The most one purchase by such a code may cost. */
  readonly maxFen: number
}

/** So long a code stays the one in hand, however often the page is left: nobody uses up five codes at one counter. */
const inHandMs = 5 * 60_000
/** So long a till may be at a code that was shown: as long as it may take from reading it to settling. */
const atTillMs = 15 * 60_000

const isUnseen = ({ shownAt }: OfflineCode): boolean => shownAt === undefined
const wasShownWithin =
  (ms: number, now: number) =>
  ({ shownAt }: OfflineCode) =>
    shownAt !== undefined && shownAt <= now && now - shownAt < ms

/** A clock that jumped back makes a batch too old to trust rather than young again. */
export const isStockExpired = ({ askedAt, lifetimeMs }: OfflineStock, now: number): boolean =>
  now < askedAt || now - askedAt >= lifetimeMs

/** How many nobody has seen yet. */
export const codesLeft = ({ codes }: OfflineStock): number => codes.filter(isUnseen).length

/** Those a till may still be at. */
export const codesAtTills = ({ codes }: OfflineStock, now: number): readonly OfflineCode[] =>
  codes.filter(wasShownWithin(atTillMs, now))

/**
 * The code to show now, marked as shown, and what is left with that: the one in hand, or the next one.
 * @param another the one in hand will not do
 */
export function takeOfflineCode(
  stock: OfflineStock,
  now: number,
  another = false,
): { readonly code: OfflineCode; readonly stock: OfflineStock } | undefined {
  if (isStockExpired(stock, now)) return undefined
  const inHand = another ? undefined : stock.codes.filter(wasShownWithin(inHandMs, now)).pop()
  const code = inHand ?? stock.codes.find(isUnseen)
  if (!code) return undefined
  const shown = { ...code, shownAt: now }
  const codes = stock.codes.map((one) => (one === code ? shown : one))
  return { code: shown, stock: { ...stock, codes } }
}

/** What became of it is known, or it is not to be shown again. */
export const removeCode = (stock: OfflineStock, tokenId: string): OfflineStock => ({
  ...stock,
  codes: stock.codes.filter((code) => code.tokenId !== tokenId),
})

/**
 * Whether another batch is due: there is none, half its life is over, or one of it is gone. Never while a till may
 * be at one of them, because a new batch ends the old one.
 */
export const needsNewStock = (stock: OfflineStock | undefined, now: number): boolean =>
  !stock ||
  isStockExpired(stock, now) ||
  (codesAtTills(stock, now).length === 0 &&
    (codesLeft(stock) < stock.size || now - stock.askedAt >= stock.lifetimeMs / 2))
