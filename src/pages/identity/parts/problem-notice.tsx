import type { ComponentProps } from 'react'
import type { Problem } from '@/domain/problem'
import { Notice } from '@/ui/notice'
import { problemSentence } from '@/words/problem-sentence'

interface Props {
  /** Undefined while nothing went wrong. */
  readonly problem: Problem | undefined
  /** The sentences for refusals on this page, where they can be said better than in general. */
  readonly refusals?: Parameters<typeof problemSentence>[1]
  /** The way on, where there is one. */
  readonly action?: ComponentProps<typeof Notice>['action'] | undefined
}

/** Says what went wrong with what the person did, what to do about it, and the code to read to the hotline. */
export function ProblemNotice({ problem, refusals, action }: Props) {
  if (!problem) return null
  const { what, todo, code } = problemSentence(problem, refusals)
  return <Notice tone="wrong" title={what} text={todo} small={code} {...(action && { action })} />
}
