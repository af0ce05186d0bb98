import { problemCode, type Problem } from '@/domain/problem'
import { words } from './current'
import { fill } from './fill'

/** A problem in words: what happened, what to do, and the code to read to the hotline. */
export interface ProblemSentence {
  readonly what: string
  readonly todo: string
  readonly code: string
}

/** The sentences about a problem, without its code. */
export type ProblemText = Pick<ProblemSentence, 'what' | 'todo'>
type ByCode = Readonly<Record<string, ProblemText>>

function textFor(problem: Problem, here: ByCode): ProblemText {
  const { problems, refusals } = words
  const inGeneral: ByCode = refusals
  const refusal = problem.is === 'refused' && (here[problem.code] ?? inGeneral[problem.code])
  return refusal || problems[problem.is]
}

/**
 * Puts a `Problem` into words; no other function does.
 * @param here the meaning of refusals on this screen, where it can be more precise than in general
 */
export const problemSentence = (problem: Problem, here: ByCode = {}): ProblemSentence => ({
  ...textFor(problem, here),
  code: fill(words.app.code, { code: problemCode(problem) }),
})
