import { letters } from './scalars'

/** The most letters of a search. */
export const longestSearch = 40

/** The words of a search. */
export const SearchText = letters(longestSearch)

/** Encodes the words of a search; those beyond its end are not asked for. */
export const encodeSearchText = (text: string): string => Array.from(text).slice(0, longestSearch).join('')
