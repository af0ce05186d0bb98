import * as v from 'valibot'

/** Integer fen (分), never negative. */
export const Fen = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Phones disagree about 30 February: some move on to March, some give up. */
function isCalendarDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number)
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** ISO 8601 with an offset on the wire, epoch milliseconds with us. */
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/),
  v.check(isCalendarDay, 'no such day'),
  v.transform((text) => Date.parse(text)),
  v.number(),
)

/** A calendar day in China, `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isCalendarDay, 'no such day'))

/** A calendar month in China as the national interface writes it, `YYYYMM`. */
export const Month = v.pipe(v.string(), v.regex(/^\d{4}(0[1-9]|1[0-2])$/))

/** A calendar year in China, `YYYY`. */
export const Year = v.pipe(v.string(), v.regex(/^(19|20)\d{2}$/))

/** Integer fen that came in (above zero) or went out (below). */
export const SignedFen = v.pipe(v.number(), v.safeInteger())

/** A cursor of an earlier page; opaque to us. */
export const Cursor = v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/))

/** How many on a page, 1–50. */
export const PageLimit = v.pipe(v.string(), v.regex(/^([1-9]|[1-4]\d|50)$/))

/** Which page of a list: 20 on it unless told, and the first one unless a cursor names where it begins. */
export const PageQuery = v.object({ limit: v.optional(PageLimit), cursor: v.optional(Cursor) })

/** A name or sentence the city wrote; never empty, never a page long. */
export const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** An identifier of the city's; opaque to us. */
export const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))

/** Six-digit division code of the insured place (参保地, `admdvs`). */
export const DivisionCode = v.pipe(v.string(), v.regex(/^\d{6}$/))

/** A length of time, whole seconds on the wire, milliseconds with us. */
export const Seconds = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.maxValue(31_536_000),
  v.transform((seconds) => seconds * 1000),
)

/** National yes/no flag: `'1'` or `'0'` on the wire. */
export const Flag = v.pipe(
  v.picklist(['0', '1']),
  v.transform((flag) => flag === '1'),
)

/** What we call a code of the city's, or `fallback` for one we do not know. */
export function wordFor<Known extends Record<string, string>, Fallback extends string>(
  known: Known,
  code: string,
  fallback: Fallback,
): Known[keyof Known] | Fallback {
  const isKnown = Object.prototype.hasOwnProperty.call(known, code)
  return isKnown ? known[code as keyof Known] : fallback
}

/** A word of the city's that may grow: what we do not know yet becomes `fallback`. */
export function openCodes<const Known extends Record<string, string>, const Fallback extends string>(
  known: Known,
  fallback: Fallback,
) {
  return v.pipe(
    v.string(),
    v.transform((code) => wordFor(known, code, fallback)),
  )
}

/** One of a list of words that may grow: a word we do not know yet becomes `fallback`. */
export function openPicklist<const Word extends string, const Fallback extends string>(
  known: readonly Word[],
  fallback: Fallback,
) {
  return v.pipe(
    v.string(),
    v.transform((word) => known.find((candidate) => candidate === word) ?? fallback),
  )
}
