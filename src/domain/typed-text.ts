/**
 * The ranges of signs that nobody sees (Unicode: Cc, Cf, variation selectors and blank letters), which come along when a text
 * is copied from a message, a document or a scanner. Those that part words, such as the tab, are not among them.
 */
const invisible: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
]

const isVisible = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  return !invisible.some(([from, to]) => code >= from && code <= to)
}

/** Engines without the tables of Unicode leave texts as they are, so letters of full width are turned here. */
const inUsualWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')

/** Turns a typed or pasted text into what the person sees: usual width instead of full width, and nothing invisible. */
export const plainText = (text: string): string =>
  Array.from(inUsualWidth(text).normalize('NFKC')).filter(isVisible).join('')

/** Folds a text for comparing: what the person sees, without spaces, Latin letters in lower case. */
export const foldedText = (text: string): string =>
  plainText(plainText(text).toLowerCase()).replace(/\s/g, '')

/** Turns a typed or pasted number into its digits and letters: without the spaces and hyphens that group them. */
export const ungrouped = (text: string): string => plainText(text).replace(/[\s\-\u2010-\u2015\u2212]/g, '')
