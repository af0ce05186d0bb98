import { inTheLanguageSpoken } from '../language'
import { en } from './en'
import { zhHans } from './zh-hans'
import { zhHant } from './zh-hant'

const catalogues = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** What the account pages say, in the language spoken. */
export const accountWords = inTheLanguageSpoken<typeof zhHans>((language) => catalogues[language])
