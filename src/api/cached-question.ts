import type * as v from 'valibot'
import type { Endpoint, LooseInput, QuestionOf } from '@/contract/endpoint'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Seen } from '@/domain/remote'
import type { Result } from '@/domain/result'
import type { Call } from './call'
import { readAnswer } from './read-answer'
import type { SessionManager } from './session-manager'

/** An answer of the city as it came, and what it answered. */
export interface CachedAnswer {
  /** Epoch ms by the phone's clock. */
  readonly at: number
  /** The question's input: the answer to one year is none to another. */
  readonly to: string
  readonly text: string
}

/** Where answers stay for a start without network; a full phone just forgets them. */
export interface AnswerStorage<Name extends string> {
  read(name: Name): CachedAnswer | undefined
  write(name: Name, answer: CachedAnswer): void
}

/** A question whose answer should be there without network too, such as the deposits of a year. */
export interface CachedQuestion<Key, T> {
  /** @param cursor where the page begins; the first one unless told */
  readonly ask: (key: Key, cursor?: string) => Promise<Result<T, Problem>>
  /** The last answer to this very question; what cannot be read any more was never there. */
  readonly recall: (key: Key) => Seen<T> | undefined
}

interface Question<Name extends string, Key, E extends Endpoint, T> {
  /** One answer is kept under each name. */
  readonly name: Name
  readonly endpoint: E
  /** The question for a key, in our own words, as the endpoint encodes it. */
  readonly questionOf: (key: Key, cursor: string | undefined) => QuestionOf<E>
  /** The answer as the app likes it. */
  readonly as: (output: v.InferOutput<E['reply']>) => T
  /** What people look at first is worth keeping: this year, nothing filtered. A page that is not the first never is. */
  readonly isCacheable: (key: Key) => boolean
}

export type CachedQuestionFactory<Name extends string> = <Key, E extends Endpoint, T>(
  question: Question<Name, Key, E, T>,
) => CachedQuestion<Key, T>

/**
 * Questions that keep their last answer. Its text is decoded on reading, like everything that enters. Nothing is kept that
 * comes after whoever asked has left, be it what anybody may know.
 */
export function createCachedQuestions<Name extends string>(
  call: Call,
  shelf: AnswerStorage<Name>,
  clock: Pick<Clock, 'now'>,
  session: Pick<SessionManager, 'generation'>,
): CachedQuestionFactory<Name> {
  return ({ name, endpoint, questionOf, as, isCacheable: worthKeeping }) => {
    const encode = endpoint.encode as (question: unknown) => LooseInput
    return {
      async ask(key, cursor) {
        const question = questionOf(key, cursor)
        const stay = session.generation()
        let text = ''
        const answer = await call(endpoint, question, { hear: (heard) => (text = heard) })
        if (!answer.ok) return answer
        if (cursor === undefined && worthKeeping(key) && session.generation() === stay)
          shelf.write(name, { at: clock.now(), to: JSON.stringify(encode(question)), text })
        return { ok: true, value: as(answer.value) }
      },
      recall(key) {
        const kept = shelf.read(name)
        if (kept?.to !== JSON.stringify(encode(questionOf(key, undefined)))) return undefined
        const arrived = { arrived: true, status: 200, headers: {}, text: kept.text } as const
        const answer = readAnswer(arrived, endpoint.reply, '-')
        return answer.ok ? { value: as(answer.value), at: kept.at } : undefined
      },
    }
  }
}
