/** A code fetched in advance for use without network (离线码, rules.md §4.15). It is good for one purchase. */
export interface OfflineCode {
  readonly tokenId: string
  readonly digits: string
  /** The time (epoch ms of this phone) when it was last on screen; undefined before that. */
  readonly shownAt?: number | undefined
}

/**
 * A batch of such codes on the phone. Its lifetime is counted from the moment the phone asked, so the city's clock
 * does not matter.
 */
export interface OfflineStock {
  readonly codes: readonly OfflineCode[]
  /** The number of codes in the fresh batch. */
  readonly size: number
  readonly maskedName: string
  /** Epoch ms of this phone. */
  readonly askedAt: number
  readonly lifetimeMs: number
  /** The highest amount in fen that one purchase by such a code may cost. */
  readonly maxFen: number
}

/**
 * For this time the same code is shown again after the page was left, so that nobody uses up five codes at one
 * counter.
 */
const inHandMs = 5 * 60_000
/** For this time a till may still be using a code that was shown, from reading it to settling. */
const atTillMs = 15 * 60_000

const isUnseen = ({ shownAt }: OfflineCode): boolean => shownAt === undefined
const wasShownWithin =
  (ms: number, now: number) =>
  ({ shownAt }: OfflineCode) =>
    shownAt !== undefined && shownAt <= now && now - shownAt < ms

/**
 * Tells whether a batch has expired. After a backward jump of the clock its age is unknown, so it counts as expired.
 */
export const isStockExpired = ({ askedAt, lifetimeMs }: OfflineStock, now: number): boolean =>
  now < askedAt || now - askedAt >= lifetimeMs

/** Counts the codes that were never shown. */
export const codesLeft = ({ codes }: OfflineStock): number => codes.filter(isUnseen).length

/** Lists the codes that a till may still be using. */
export const codesAtTills = ({ codes }: OfflineStock, now: number): readonly OfflineCode[] =>
  codes.filter(wasShownWithin(atTillMs, now))

/**
 * Takes the code to show now: the one shown recently, or else the next one. It is marked as shown in the stock
 * returned.
 * @param another the code shown recently does not work, so the next one is taken
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

/** Removes a code whose outcome is known, or which must not be shown again. */
export const removeCode = (stock: OfflineStock, tokenId: string): OfflineStock => ({
  ...stock,
  codes: stock.codes.filter((code) => code.tokenId !== tokenId),
})

/**
 * Tells whether a new batch is due: there is none, half its lifetime is over, or a code of it was used. It is never
 * due while a till may be using one, because a new batch makes the old codes void.
 */
export const needsNewStock = (stock: OfflineStock | undefined, now: number): boolean =>
  !stock ||
  isStockExpired(stock, now) ||
  (codesAtTills(stock, now).length === 0 &&
    (codesLeft(stock) < stock.size || now - stock.askedAt >= stock.lifetimeMs / 2))
