import { inTheLanguageSpoken } from '../../../words/language'
import { en } from './en'
import { zhHans } from './zh-hans'
import { zhHant } from './zh-hant'

const catalogues = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** What the page of text size and language says, in the language spoken. */
export const settingsWords = inTheLanguageSpoken<typeof zhHans>((language) => catalogues[language])
