import * as v from 'valibot'

/** Integer fen (分), never negative. */
export const Fen = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Checks the day without `Date.parse`, because phones disagree about 30 February: some move on to March, some fail. */
function isCalendarDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number)
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * A point in time: RFC 3339 with an offset on the wire, epoch milliseconds in the app. Digits beyond milliseconds are
 * dropped, because not every phone reads them.
 */
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/),
  v.check(isCalendarDay, 'no such day'),
  v.transform((text) => Date.parse(text.toUpperCase().replace(/(\.\d{3})\d+/, '$1'))),
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

/** The cursor of a page; its content means nothing to the app. */
export const Cursor = v.pipe(v.string(), v.regex(/^[!-~]{1,512}$/))

/** The number of entries on a page, 1–50. */
export const PageLimit = v.pipe(v.string(), v.regex(/^([1-9]|[1-4]\d|50)$/))

/**
 * The query for a page of a list: `limit` is 20 by default, `cursor` is where the page begins, without it the first
 * page.
 */
export const PageQuery = v.object({ limit: v.optional(PageLimit), cursor: v.optional(Cursor) })

/**
 * A text of one to `most` letters. A letter is a code point, as in JSON Schema: a name with rare characters is not longer
 * than another.
 */
export const letters = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.check((text) => Array.from(text).length <= most, `${most} letters at most`),
  )

/** A name or sentence of the city. */
export const Text = letters(200)

/** An identifier of the city; its content means nothing to the app. */
export const Id = v.pipe(v.string(), v.regex(/^[\w-][\w.~-]{0,63}$/))

/** The trace code (药品追溯码) of one box: 20 digits. */
export const TraceCode = v.pipe(v.string(), v.regex(/^\d{20}$/))

/** The trace codes of the boxes of one line of a bill, as the national interface nests them. */
export const TraceCodes = v.array(v.object({ drug_trac_codg: TraceCode }))

/** A token that proves something to the city (RFC 6750 §2.1), such as a JWT; its content means nothing to the app. */
export const Token = v.pipe(v.string(), v.regex(/^[\w.~+/-]{16,4000}=*$/))

/** Six-digit division code of the insured place (参保地, `admdvs`). */
export const DivisionCode = v.pipe(v.string(), v.regex(/^\d{6}$/))

/** A length of time: whole seconds on the wire, milliseconds in the app. */
export const Seconds = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.maxValue(31_536_000),
  v.transform((seconds) => seconds * 1000),
)

/** The national yes/no flag: `'1'` or `'0'` on the wire. */
export const Flag = v.pipe(
  v.picklist(['0', '1']),
  v.transform((flag) => flag === '1'),
)

/** Gives our word for a code of the city, or `fallback` for an unknown code. */
export function wordFor<Known extends Record<string, string>, Fallback extends string>(
  known: Known,
  code: string,
  fallback: Fallback,
): Known[keyof Known] | Fallback {
  const isKnown = Object.prototype.hasOwnProperty.call(known, code)
  return isKnown ? known[code as keyof Known] : fallback
}

/** Decodes a code into our word for it. The city may add codes, so an unknown one becomes `fallback`. */
export function openCodes<const Known extends Record<string, string>, const Fallback extends string>(
  known: Known,
  fallback: Fallback,
) {
  return v.pipe(
    v.string(),
    v.transform((code) => wordFor(known, code, fallback)),
  )
}

/** Decodes one of a list of words. The city may add words, so an unknown one becomes `fallback`. */
export function openPicklist<const Word extends string, const Fallback extends string>(
  known: readonly Word[],
  fallback: Fallback,
) {
  return v.pipe(
    v.string(),
    v.transform((word) => known.find((candidate) => candidate === word) ?? fallback),
  )
}
