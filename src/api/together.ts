import { ok } from '@/domain/result'
import type { CachedQuestion } from './cached-question'

type Questions<Key, Values> = { readonly [Name in keyof Values]: CachedQuestion<Key, Values[Name]> }

/**
 * Combines several questions into one. It is answered when all are, or with the first problem. The kept answer exists
 * when all parts exist, and is as old as the oldest part.
 */
export function together<Key, Values extends object>(
  questions: Questions<Key, Values>,
): CachedQuestion<Key, Values> {
  const names = Object.keys(questions) as (keyof Values)[]
  return {
    async ask(key) {
      const values: Partial<Values> = {}
      const answers = await Promise.all(
        names.map(async (name) => ({ name, answer: await questions[name].ask(key) })),
      )
      for (const { name, answer } of answers) {
        if (!answer.ok) return answer
        values[name] = answer.value
      }
      return ok(values as Values)
    },
    recall(key) {
      const values: Partial<Values> = {}
      let at = Infinity
      for (const name of names) {
        const seen = questions[name].recall(key)
        if (!seen) return undefined
        values[name] = seen.value
        at = Math.min(at, seen.at)
      }
      return { value: values as Values, at }
    },
  }
}
