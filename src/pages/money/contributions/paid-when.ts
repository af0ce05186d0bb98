import { displayTime } from '@/domain/china-time'
import { moneyWords } from '../words/current'
import type { LineShown } from './contributions-screen'

/** Writes the days on which some lines were paid, each day once; empty where none is paid. */
export function paidWhen(lines: readonly LineShown[], now: number): string {
  const times = lines.flatMap(({ paid, paidAt }) =>
    paid && paidAt !== null ? [moneyWords.day(displayTime(paidAt, now))] : [],
  )
  return times.length > 0 ? moneyWords.contributions.paidWhen([...new Set(times)]) : ''
}
