import type { Words } from './current'
import { en } from './en'
import type { Language, Translated } from './language'
import { zhHans } from './zh-hans'
import { zhHant } from './zh-hant'

/**
 * What the main package says, in every language. For the page where a language is chosen and nobody else: the main package
 * itself carries one, and gets another from what that page kept on the phone.
 */
export const mainSentences: Readonly<Record<Language, Translated<Words>>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}
