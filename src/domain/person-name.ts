import { foldedText } from './typed-text'

/** The dots that part the names of many peoples; keyboards and documents write different ones for the same. */
const dots = /[.\u00b7\u0387\u119e\u1427\u16eb\u2022\u2027\u2219\u22c5\u2e31\u2e33\u30fb\ua78f]/g

/**
 * Folds a name to the form in which names are compared (rules.md §10.3): usual width, nothing invisible, no spaces, one kind
 * of middle dot, Latin letters in lower case. It is for comparing only and never shown.
 */
export const foldedName = (name: string): string => foldedText(name).replace(dots, '\u00b7')

/** Tells whether two texts are the same name. */
export const isSameName = (one: string, other: string): boolean => foldedName(one) === foldedName(other)
