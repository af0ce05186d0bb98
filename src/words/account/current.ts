import { zhHans, type AccountWords } from './zh-hans'

/** The language shown on the account pages. */
export const accountWords: AccountWords = zhHans
