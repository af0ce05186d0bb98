import type { RecordLine } from '../api'
import { displayTime } from '@/domain/china-time'
import { plainFen } from '@/domain/money'
import { recordsWords } from '../words/current'
import { timeText } from '@/words/time-text'

/** A record as a line of the list. */
export interface RecordText {
  readonly where: string
  /** Signed; what is given back comes in. */
  readonly amount: string
  /** Two lines: when and what, then who paid. */
  readonly details: string
}

/** @param now epoch ms; the year is told only when it is not this year */
export function recordText(record: RecordLine, now: number): RecordText {
  const { row } = recordsWords.records
  const what = [
    record.reversed && row.reversed,
    record.isReversal && row.reversal,
    timeText(displayTime(record.settledAt, now)),
    record.visitTypeName,
  ]
  return {
    where: record.institution.name,
    amount: `${record.isReversal ? '+' : '−'}${plainFen(record.totalFen)}`,
    details: `${what.filter((part) => part !== false).join(' · ')}\n${whoPaid(record)}`,
  }
}

/** Who paid how much; whoever paid nothing is left out. */
function whoPaid({ fundFen, ownAccountFen, sharedAccountFen, cashFen }: RecordLine): string {
  const { paid, part } = recordsWords.records.row
  const parts: readonly (readonly [string, number])[] = [
    [paid.fund, fundFen],
    [paid.own, ownAccountFen],
    [paid.shared, sharedAccountFen],
    [paid.cash, cashFen],
  ]
  return parts
    .filter(([, fen]) => fen > 0)
    .map(([who, fen]) => part(who, plainFen(fen)))
    .join(' ')
}
