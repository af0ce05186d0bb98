import { zhHans, type Words } from './zh-hans'

/** The language shown. */
export const words: Words = zhHans
