import { inTheLanguageSpoken, setSpokenLanguage, type Language, type Translated } from './language'
import { zhHans } from './zh-hans'

/** The shape every language of the main package fills. */
export type Words = typeof zhHans

let catalogue: Translated<Words> = zhHans

/** What the main package says, in the language spoken. */
export const words = inTheLanguageSpoken<Words>(() => catalogue)

/**
 * Speaks another language.
 * @param sentences those of the main package, which carries none but its own (`features/preferences/language.ts`)
 */
export function speak(language: Language, sentences: Translated<Words> = zhHans): void {
  setSpokenLanguage(language)
  catalogue = sentences
}
