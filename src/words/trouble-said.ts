import { displayTime } from '@/domain/display-time'
import type { Problem } from '@/domain/problem'
import type { Remote } from '@/domain/remote'
import { wayOn, type WayOn } from '@/domain/way-on'
import { words } from './current'
import { fill } from './fill'
import { problemSentence } from './problem-sentence'
import { timeSaid } from './time-said'

/** What is said of content that could not be had, and which way leads on. */
export interface TroubleSaid {
  readonly title: string
  readonly text: string
  /** The code to read to the hotline; over old content also when that was seen. */
  readonly small: string
  readonly way: WayOn
  readonly wayName: string
}

/** @param now epoch ms */
export function troubleSaid(
  { problem, last }: { readonly problem: Problem; readonly last?: { readonly at: number } },
  now: number,
): TroubleSaid {
  const { app } = words
  const { what, todo, code } = problemSentence(problem)
  const way = wayOn(problem)
  return {
    title: what,
    text: todo,
    small: last ? `${fill(app.seenAt, { time: timeSaid(displayTime(last.at, now)) })} · ${code}` : code,
    way,
    wayName: app.ways[way],
  }
}

/** What is said over, or instead of, a value: nothing unless the newest try failed. @param now epoch ms */
export const troubleOf = (remote: Remote<unknown>, now: number): TroubleSaid | undefined =>
  remote.is === 'failed' ? troubleSaid(remote, now) : undefined
