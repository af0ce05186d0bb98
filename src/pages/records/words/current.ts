import { inTheLanguageSpoken } from '../../../words/language'
import { en } from './en'
import { zhHans } from './zh-hans'
import { zhHant } from './zh-hant'

const catalogues = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The sentences of the record pages, in the current language. */
export const recordsWords = inTheLanguageSpoken<typeof zhHans>((language) => catalogues[language])
