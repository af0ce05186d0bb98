import { zhHans, type IdentityWords } from './zh-hans'

/** The language shown on the identity pages. */
export const identityWords: IdentityWords = zhHans
