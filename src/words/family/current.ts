import { zhHans, type FamilyWords } from './zh-hans'

/** The language shown on the family pages. */
export const familyWords: FamilyWords = zhHans
