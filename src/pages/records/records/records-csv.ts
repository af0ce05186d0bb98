import type { RecordLine } from '../api'
import { toTableTime } from '@/domain/china-day'
import type { recordsWords } from '../words/current'

type Words = Pick<typeof recordsWords.records.export, 'columns' | 'states'>

/** So that table programs read Chinese as Chinese. */
const byteOrderMark = '\ufeff'

/** What a table program would take for a formula is only a text with an apostrophe before it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)

/** Somebody's words, which may hold anything. */
const textCell = (text: string): string => quoted(harmless(text))

/** Plain yuan with two decimals, so that they can be added up: `-1234.50`. */
function amountCell(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/**
 * Records as a table (RFC 4180, UTF-8 with its mark). Of a reversal every amount is below zero, so that all of them add up
 * to what was really paid.
 * @param maskedName whose records they are; never more than the city shows
 */
export function recordsCsv(
  records: readonly RecordLine[],
  maskedName: string,
  { columns, states }: Words,
): string {
  const lines = records.map((record) => {
    const amount = (fen: number): string => amountCell(record.isReversal && fen > 0 ? -fen : fen)
    return [
      textCell(record.id),
      textCell(maskedName),
      toTableTime(record.settledAt),
      textCell(record.institution.name),
      textCell(record.visitTypeName),
      amount(record.totalFen),
      amount(record.fundFen),
      amount(record.ownAccountFen),
      amount(record.sharedAccountFen),
      amount(record.cashFen),
      states[record.isReversal ? 'reversal' : record.reversed ? 'reversed' : 'settled'],
    ]
  })
  const head = [
    columns.number,
    columns.name,
    columns.time,
    columns.institution,
    columns.type,
    columns.total,
    columns.fund,
    columns.own,
    columns.shared,
    columns.cash,
    columns.state,
  ]
  return byteOrderMark + [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}
