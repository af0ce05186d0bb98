import { displayTime } from '@/domain/china-time'
import type { Problem } from '@/domain/problem'
import type { Remote } from '@/domain/remote'
import { recoveryFor, type Recovery } from '@/domain/recovery'
import { words } from './current'
import { fill } from './fill'
import { problemSentence } from './problem-sentence'
import { timeText } from './time-text'

/** The text for content that could not be loaded, and the next step. */
export interface ErrorText {
  readonly title: string
  readonly text: string
  /** The code to read to the hotline; above old content also the time at which that was seen. */
  readonly small: string
  readonly recovery: Recovery
  /** The text of the button. */
  readonly label: string
}

/** Writes the text for a problem. @param now epoch ms */
export function errorText(
  { problem, last }: { readonly problem: Problem; readonly last?: { readonly at: number } },
  now: number,
): ErrorText {
  const { app } = words
  const { what, todo, code } = problemSentence(problem)
  const recovery = recoveryFor(problem)
  return {
    title: what,
    text: todo,
    small: last ? `${fill(app.seenAt, { time: timeText(displayTime(last.at, now)) })} · ${code}` : code,
    recovery,
    label: app.next[recovery],
  }
}

/** Writes the text for a value whose newest attempt failed; undefined otherwise. @param now epoch ms */
export const errorTextOf = (remote: Remote<unknown>, now: number): ErrorText | undefined =>
  remote.is === 'failed' ? errorText(remote, now) : undefined
