import type { Words } from './current'
import { en } from './en'
import type { Language, Translated } from './language'
import { zhHans } from './zh-hans'
import { zhHant } from './zh-hant'

/**
 * The sentences of the main package in every language, only for the page where a language is chosen. The main package
 * itself carries one language, and gets another from what that page stored on the phone.
 */
export const mainSentences: Readonly<Record<Language, Translated<Words>>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}
