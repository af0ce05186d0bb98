import type { RecordLine } from '../api'
import { displayTime } from '@/domain/china-time'
import { plainFen } from '@/domain/money'
import { recordsWords } from '../words/current'
import { timeText } from '@/words/time-text'

/** A record as a line of the list. */
export interface RecordText {
  readonly where: string
  /** The amount that the person paid, or was given back. */
  readonly amount: string
  /** Two lines: time and kind, then the total and its payers. */
  readonly details: string
}

/** Writes the texts of a row. @param now epoch ms; the year is written only when it is not this one */
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
    amount: (record.isReversal ? row.back : row.mine)(plainFen(record.mineFen)),
    details: `${what.filter((part) => part !== false).join(' · ')}\n${row.ofTotal(plainFen(record.totalFen), whoPaid(record))}`,
  }
}

/** Writes who paid how much; payers of zero are left out. */
function whoPaid({ fundFen, ownAccountFen, walletFen, sharedAccountFen, cashFen }: RecordLine): string {
  const { paid, part } = recordsWords.records.row
  const parts: readonly (readonly [string, number])[] = [
    [paid.fund, fundFen],
    [paid.own, ownAccountFen],
    [paid.wallet, walletFen],
    [paid.shared, sharedAccountFen],
    [paid.cash, cashFen],
  ]
  return parts
    .filter(([, fen]) => fen > 0)
    .map(([who, fen]) => part(who, plainFen(fen)))
    .join(' ')
}
