import { inTheLanguageSpoken } from '../../../words/language'
import { en } from './en'
import { zhHans } from './zh-hans'
import { zhHant } from './zh-hant'

const catalogues = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The sentences about a settlement, in the current language. */
export const settlementWords = inTheLanguageSpoken<typeof zhHans>((language) => catalogues[language])
