import { displayTime } from '@/domain/china-time'
import { moneyWords } from '../words/current'
import type { LineShown } from './contributions-screen'

/** When some lines were paid: one time where it was one, each where they differ; empty where none is paid. */
export function paidWhen(lines: readonly LineShown[], now: number): string {
  const times = lines.flatMap(({ paid, paidAt }) =>
    paid && paidAt !== null ? [moneyWords.day(displayTime(paidAt, now))] : [],
  )
  return times.length > 0 ? moneyWords.contributions.paidWhen([...new Set(times)]) : ''
}
