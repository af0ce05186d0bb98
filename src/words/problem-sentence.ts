import { problemCode, type Problem } from '@/domain/problem'
import { words } from './current'
import { fill } from './fill'

/** What happened, what to do, and the code to read to the hotline. */
export interface ProblemSentence {
  readonly what: string
  readonly todo: string
  readonly code: string
}

export type ProblemText = Pick<ProblemSentence, 'what' | 'todo'>
type ByCode = Readonly<Record<string, ProblemText>>

function told(problem: Problem, here: ByCode): ProblemText {
  const { problems, refusals } = words
  const inGeneral: ByCode = refusals
  const refusal = problem.is === 'refused' && (here[problem.code] ?? inGeneral[problem.code])
  return refusal || problems[problem.is]
}

/**
 * The only place where a `Problem` becomes words.
 * @param here what a refusal means on this screen, where that can be said better than in general
 */
export const problemSentence = (problem: Problem, here: ByCode = {}): ProblemSentence => ({
  ...told(problem, here),
  code: fill(words.app.code, { code: problemCode(problem) }),
})
