import { inTheLanguageSpoken, setSpokenLanguage, type Language, type Translated } from './language'
import { zhHans } from './zh-hans'

/** The shape of the catalogue of the main package in every language. */
export type Words = typeof zhHans

let catalogue: Translated<Words> = zhHans

/** The sentences of the main package, in the current language. */
export const words = inTheLanguageSpoken<Words>(() => catalogue)

/**
 * Switches to another language.
 * @param sentences the sentences of the main package in it; the main package carries only 简体 and is handed any other
 *   (`words/main-sentences.ts`)
 */
export function speak(language: Language, sentences: Translated<Words> = zhHans): void {
  setSpokenLanguage(language)
  catalogue = sentences
}
