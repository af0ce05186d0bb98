import type { Translated } from '../language'
import type { typingWords as zhHans } from '../zh-hans/typing'

/** English of the sentences of fields, for every form with a text that has an end. */
export const typingWords = {
  pickDay: 'Pick a day',
  tooLong: (letters: number) => `At most ${letters} characters; please shorten it`,
} satisfies Translated<typeof zhHans>
