import { zhHans, type MoneyWords } from './zh-hans'

/** The language shown on the money pages. */
export const moneyWords: MoneyWords = zhHans
