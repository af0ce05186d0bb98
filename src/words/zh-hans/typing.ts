/** The sentences of fields, for every form with a text that has an end. */
export const typingWords = {
  pickDay: '选日期',
  tooLong: (letters: number) => `最多 ${letters} 个字，请删短一些`,
} as const
