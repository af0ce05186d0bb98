/** The sentences of fields, for every form with a text that has an end. */
export const typingWords = {
  pickDay: '選日期',
  tooLong: (letters: number) => `最多 ${letters} 個字，請刪短一些`,
} as const
