import { zhHans, type RecordsWords } from './zh-hans'

/** The language shown on the record pages. */
export const recordsWords: RecordsWords = zhHans
