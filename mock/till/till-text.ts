import { itemClasses, type Settlement } from '@/contract/settlement'
import type { Split } from '@/contract/split'
import type { WireTillItem } from '@/contract/till'
import { formatFen } from '@/domain/money'
import { causeLines, equation, payerLines, type SplitLine } from './split-lines'
import type { Customer } from './till-city'
import { classNames, timeText } from './till-words'

/** Returns the width of a text in columns of a terminal: a Chinese character takes two. */
const columnsOf = (text: string): number =>
  [...text].reduce((columns, letter) => columns + (letter >= '⺀' && letter !== '−' ? 2 : 1), 0)
const left = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(1, columns - columnsOf(text)))
const right = (text: string, columns: number): string =>
  ' '.repeat(Math.max(1, columns - columnsOf(text))) + text

const nameColumns = 16
const amountColumns = 14
const amountLine = ({ name, fen, detail }: SplitLine): string =>
  `  ${left(name, nameColumns)}${right(formatFen(fen), amountColumns)}${detail === undefined ? '' : `   ${detail}`}`

/** Describes the customer in two lines. */
export const customerText = (customer: Customer): string =>
  [
    `参保人  ${customer.maskedName}  ${customer.maskedIdNumber}`,
    `        ${customer.insuranceName} · ${customer.employmentName} · ${customer.place.name}`,
  ].join('\n')

/** Lists the basket, an item a line. */
export function basketText(items: readonly WireTillItem[]): string {
  const rows = items.map(({ medins_list_name, chrgitm_lv, pric, cnt }) =>
    [
      `  ${left(medins_list_name, 28)}${classNames[itemClasses[chrgitm_lv]]}`,
      right(`${formatFen(pric)} × ${cnt}`, 18),
      right(formatFen(pric * cnt), amountColumns),
    ].join(''),
  )
  return ['清单', ...rows].join('\n')
}

/** Formats the split line by line, then as one sum. */
export function splitText(split: Split): string {
  const total = { name: '总费用', fen: split.totalFen }
  return [
    '试算',
    ...[total, ...payerLines(split)].map(amountLine),
    `  ${equation(split)}`,
    `个人承担 ${formatFen(split.personFen)}，其中`,
    ...causeLines(split).map(amountLine),
  ].join('\n')
}

/** Confirms a settlement, with the command that reverses it. */
export const settledText = ({ id, settledAt, institution }: Settlement): string =>
  [
    `已结算  ${id}  ${timeText(settledAt)}`,
    `        要撤销：npm run till -- --reverse ${id} --institution ${institution.code}`,
  ].join('\n')

/** Confirms a reversal, with the amount returned to each payer. */
export const reversedText = ({ id, reverses, settledAt, split }: Settlement): string =>
  [
    `已撤销  ${reverses}  ${timeText(settledAt)}  撤销记录 ${id}`,
    '原路退回',
    ...[{ name: '总费用', fen: split.totalFen }, ...payerLines(split)].map(amountLine),
  ].join('\n')
