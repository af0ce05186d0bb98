/** The sentences of fields, for every form with a text that has an end. */
export const typingWords = {
  pickDay: '選日期',
  full: (letters: number) => `最多填 ${letters} 個字`,
} as const
