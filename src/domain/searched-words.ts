import type { City } from '@/contract/city'
import { simplifiedLetters, traditionalLetters } from './simplified-letters'
import { foldedText } from './typed-text'

let simplified: ReadonlyMap<string, string> | undefined

/** Gives the table of simplified characters, which is built when something is searched for the first time. */
function simplifiedForms(): ReadonlyMap<string, string> {
  if (simplified) return simplified
  const forms = Array.from(simplifiedLetters)
  return (simplified = new Map(
    Array.from(traditionalLetters).map((letter, n) => [letter, forms[n] ?? letter]),
  ))
}

/**
 * Folds words to the form in which they are searched (rules.md §7.8): usual width, nothing invisible, no spaces, letters in
 * lower case, characters simplified. It is for comparing only and never shown.
 */
export function foldedWords(text: string): string {
  const forms = simplifiedForms()
  return Array.from(foldedText(text), (letter) => forms.get(letter) ?? letter).join('')
}

/** Builds the question whether one of some texts has what is searched; everything has nothing. */
export function searching(wanted: string): (texts: readonly string[]) => boolean {
  const folded = foldedWords(wanted)
  if (folded === '') return () => true
  // In a long list the same few names come again and again.
  const known = new Map<string, boolean>()
  const has = (text: string): boolean => {
    const found = known.get(text) ?? foldedWords(text).includes(folded)
    known.set(text, found)
    return found
  }
  return (texts) => texts.some(has)
}

/** Builds the question whether a city is searched, by its name, its province or its spelling. */
export function searchingCities(wanted: string): (city: City) => boolean {
  const isFound = searching(wanted)
  return ({ name, provinceName, pinyin }) => isFound([name, provinceName, pinyin])
}
