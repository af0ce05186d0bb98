import { inTheLanguageSpoken } from '../../../words/language'
import { en } from './en'
import { zhHans } from './zh-hans'
import { zhHant } from './zh-hant'

const catalogues = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The sentences of a settlement that several packages of pages show, in the language spoken. */
export const settlementWords = inTheLanguageSpoken<typeof zhHans>((language) => catalogues[language])
