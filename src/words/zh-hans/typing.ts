/** The sentences of fields, for every form with a text that has an end. */
export const typingWords = {
  pickDay: '选日期',
  full: (letters: number) => `最多填 ${letters} 个字`,
} as const
