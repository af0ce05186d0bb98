import type { Split } from '@/contract/split'
import { plainFen } from '@/domain/money'
import { causeLines, emptySplit, payerLines, type SplitLine } from '../split-lines'
import { make } from './elements'

/** Draws an amount as a figure: a small ¥, then the digits. */
export const drawMoney = (fen: number): HTMLElement =>
  make('span', 'money', make('span', 'yuan', '¥'), plainFen(fen))

function drawLine({ name, fen, detail }: SplitLine, known: boolean): HTMLElement {
  const title = make('dt', '', name)
  if (detail !== undefined) title.append(make('span', 'detail', detail))
  return make('div', fen > 0 ? 'line' : 'line nothing', title, make('dd', '', known ? plainFen(fen) : '—'))
}

const sum = (name: string, fen: number, known: boolean): HTMLElement =>
  make('div', 'line sum', make('dt', '', name), make('dd', '', known ? plainFen(fen) : '—'))

/**
 * Draws the payers and the reasons as two sums that can be checked by eye. Without a split it draws the same lines, but
 * empty.
 */
export function drawAmounts(split: Split | undefined): HTMLElement[] {
  const known = split !== undefined
  const shown = split ?? emptySplit
  return [
    make(
      'dl',
      'lines',
      ...payerLines(shown).map((line) => drawLine(line, known)),
      sum('总费用', shown.totalFen, known),
    ),
    make('h3', '', '个人为什么承担'),
    make(
      'dl',
      'lines',
      ...causeLines(shown).map((line) => drawLine(line, known)),
      sum('个人承担', shown.personFen, known),
    ),
  ]
}

/** Draws the one amount that the cashier has to take. */
export const drawCash = (split: Split | undefined): HTMLElement[] => [
  make('span', 'cash-name', '应收现金'),
  split ? drawMoney(split.cashFen) : make('span', 'nothing', '—'),
]
