import { displayTime } from '@/domain/china-time'
import type { Problem } from '@/domain/problem'
import type { Remote } from '@/domain/remote'
import { recoveryFor, type Recovery } from '@/domain/recovery'
import { words } from './current'
import { fill } from './fill'
import { problemSentence } from './problem-sentence'
import { timeText } from './time-text'

/** What is said of content that could not be had, and which way leads on. */
export interface ErrorText {
  readonly title: string
  readonly text: string
  /** The code to read to the hotline; over old content also when that was seen. */
  readonly small: string
  readonly recovery: Recovery
  readonly recoveryLabel: string
}

/** @param now epoch ms */
export function errorText(
  { problem, last }: { readonly problem: Problem; readonly last?: { readonly at: number } },
  now: number,
): ErrorText {
  const { app } = words
  const { what, todo, code } = problemSentence(problem)
  const way = recoveryFor(problem)
  return {
    title: what,
    text: todo,
    small: last ? `${fill(app.seenAt, { time: timeText(displayTime(last.at, now)) })} · ${code}` : code,
    recovery: way,
    recoveryLabel: app.ways[way],
  }
}

/** What is said over, or instead of, a value: nothing unless the newest try failed. @param now epoch ms */
export const errorTextOf = (remote: Remote<unknown>, now: number): ErrorText | undefined =>
  remote.is === 'failed' ? errorText(remote, now) : undefined
