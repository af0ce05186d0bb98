import { inTheLanguageSpoken } from '../../../words/language'
import { en } from './en'
import { zhHans } from './zh-hans'
import { zhHant } from './zh-hant'

// A sentence is missing in one of them? `npm run zh-hant` makes those of 繁體.
const catalogues = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The sentences of the pages about care, in the current language. */
export const careWords = inTheLanguageSpoken<typeof zhHans>((language) => catalogues[language])
