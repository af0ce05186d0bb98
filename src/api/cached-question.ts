import type * as v from 'valibot'
import type { Endpoint, LooseInput, QuestionOf } from '@/contract/endpoint'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Seen } from '@/domain/remote'
import type { Result } from '@/domain/result'
import type { Call } from './call'
import { readAnswer } from './read-answer'
import type { SessionManager } from './session-manager'

/** An answer of the city as it came, with its question. */
export interface CachedAnswer {
  /** Epoch ms by the phone's clock. */
  readonly at: number
  /** The input of the question, because an answer for one year is none for another. */
  readonly to: string
  readonly text: string
}

/** The storage of answers for a start without network; on a full phone an answer is lost. */
export interface AnswerStorage<Name extends string> {
  read(name: Name): CachedAnswer | undefined
  write(name: Name, answer: CachedAnswer): void
}

/** A question whose last answer is kept on the phone for use without network, such as the deposits of a year. */
export interface CachedQuestion<Key, T> {
  /** Asks the city. @param cursor where the page begins; the first page by default */
  readonly ask: (key: Key, cursor?: string) => Promise<Result<T, Problem>>
  /** Reads the kept answer to the same question; undefined when there is none or it can no longer be decoded. */
  readonly recall: (key: Key) => Seen<T> | undefined
}

interface Question<Name extends string, Key, E extends Endpoint, T> {
  /** The name under which one answer is kept. */
  readonly name: Name
  readonly endpoint: E
  /** Makes the question for a key, in our own words, as the endpoint encodes it. */
  readonly questionOf: (key: Key, cursor: string | undefined) => QuestionOf<E>
  /** Converts the decoded answer to the form the app uses. */
  readonly as: (output: v.InferOutput<E['reply']>) => T
  /**
   * Tells whether the answer for a key is kept: the first view, such as this year without a filter. Only a first page
   * is ever kept.
   */
  readonly isCacheable: (key: Key) => boolean
}

/** Builds a cached question; the names are those of the answers that the phone keeps. */
export type CachedQuestionFactory<Name extends string> = <Key, E extends Endpoint, T>(
  question: Question<Name, Key, E, T>,
) => CachedQuestion<Key, T>

/**
 * Builds the factory of questions whose last answer the phone keeps. The text of an answer is decoded when it is
 * read. An answer that arrives after the person has left is not kept, even where it is public.
 */
export function createCachedQuestions<Name extends string>(
  call: Call,
  storage: AnswerStorage<Name>,
  clock: Pick<Clock, 'now'>,
  session: Pick<SessionManager, 'generation'>,
): CachedQuestionFactory<Name> {
  return ({ name, endpoint, questionOf, as, isCacheable }) => {
    const encode = endpoint.encode as (question: unknown) => LooseInput
    return {
      async ask(key, cursor) {
        const question = questionOf(key, cursor)
        const generation = session.generation()
        let text = ''
        const answer = await call(endpoint, question, { onText: (received) => (text = received) })
        if (!answer.ok) return answer
        if (cursor === undefined && isCacheable(key) && session.generation() === generation)
          storage.write(name, { at: clock.now(), to: JSON.stringify(encode(question)), text })
        return { ok: true, value: as(answer.value) }
      },
      recall(key) {
        const kept = storage.read(name)
        if (kept?.to !== JSON.stringify(encode(questionOf(key, undefined)))) return undefined
        const arrived = { arrived: true, status: 200, headers: {}, text: kept.text } as const
        const answer = readAnswer(arrived, endpoint.reply, '-', kept.at)
        return answer.ok ? { value: as(answer.value), at: kept.at } : undefined
      },
    }
  }
}
