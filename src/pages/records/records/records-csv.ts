import type { RecordLine } from '../api'
import { toTableTime } from '@/domain/china-day'
import { plainText } from '@/domain/typed-text'
import type { recordsWords } from '../words/current'

type Words = Pick<typeof recordsWords.records.export, 'columns' | 'states'>

/** The mark at the beginning of a file, by which table programs recognise UTF-8 and read Chinese correctly. */
export const byteOrderMark = '\ufeff'

/** The texts that table programs take for a formula (OWASP, CSV injection), also in full width or after something invisible. */
const formula = /^[=+\-@\u2212]/

/** The texts that they take for a number or a day; a record's number would lose its last digits so. */
const numberLike = /^[\d.,:/\s-]*\d[\d.,:/\s-]*(e[+-]?\d+)?%?$/i

/** Puts an apostrophe before a text that a table program would take for something else. */
function harmless(text: string): string {
  const plain = plainText(text).trim()
  const begins = /^[\t\r\n]/.test(text)
  return begins || formula.test(plain) || numberLike.test(plain) ? `'${text}` : text
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)

/** Writes a cell of free text, which may contain anything. */
const textCell = (text: string): string => quoted(harmless(text))

/** Writes an amount in plain yuan with two decimals, so that a table program can add it up: `-1234.50`. */
function amountCell(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/**
 * Writes records as a table (RFC 4180), line by line, the names of the columns first. The amounts of a reversal are
 * negative, so that all amounts add up to what was really paid.
 * @param maskedName the owner of the records, as the city masks the name
 */
export function recordsCsv(
  records: readonly RecordLine[],
  maskedName: string,
  { columns, states }: Words,
): readonly string[] {
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
      amount(record.walletFen),
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
    columns.wallet,
    columns.shared,
    columns.cash,
    columns.state,
  ]
  return [head, ...lines].map((cells) => `${cells.join(',')}\r\n`)
}

/**
 * Divides a table into tables that are short enough, each with the names of the columns.
 * @param lines of the table, the names of the columns first
 * @param most the length of a part, in units of a string
 */
export function partsOf([head = '', ...lines]: readonly string[], most: number): readonly string[] {
  const parts: string[] = []
  let part = head
  for (const line of lines) {
    if (part !== head && part.length + line.length > most) {
      parts.push(part)
      part = head
    }
    part += line
  }
  return [...parts, part]
}
