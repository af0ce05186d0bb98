import { inTheLanguageSpoken, setSpokenLanguage, type Language, type Translated } from './language'
import { zhHans } from './zh-hans'

/** The shape every language of the main package fills. */
export type Words = typeof zhHans

let catalogue: Translated<Words> = zhHans

/** What the main package says, in the language spoken. */
export const words = inTheLanguageSpoken<Words>(() => catalogue)

/**
 * Speaks another language.
 * @param sentences those of the main package, which carries 简体 only and is handed any other (`words/main-sentences.ts`)
 */
export function speak(language: Language, sentences: Translated<Words> = zhHans): void {
  setSpokenLanguage(language)
  catalogue = sentences
}
