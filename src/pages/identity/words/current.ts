import { inTheLanguageSpoken } from '../../../words/language'
import { en } from './en'
import { zhHans } from './zh-hans'
import { zhHant } from './zh-hant'

const catalogues = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The sentences of the identity pages, in the language spoken. */
export const identityWords = inTheLanguageSpoken<typeof zhHans>((language) => catalogues[language])
