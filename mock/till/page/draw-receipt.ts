import type { BillItem, Settlement } from '@/contract/settlement'
import { plainFen } from '@/domain/money'
import type { Customer } from '../till-city'
import { classNames, timeText } from '../till-words'
import { drawAmounts, drawMoney } from './draw-amounts'
import { make } from './elements'

const drawItem = ({ name, itemClass, count, priceFen, amountFen }: BillItem): HTMLElement =>
  make(
    'div',
    'line',
    make('dt', '', name, make('span', 'detail', `${classNames[itemClass]} ${plainFen(priceFen)} × ${count}`)),
    make('dd', '', plainFen(amountFen)),
  )

const fact = (name: string, value: string): HTMLElement =>
  make('div', 'fact', make('dt', '', name), make('dd', '', value))

/**
 * Draws the receipt: institution, person, items, amounts and payers; with the record of the reversal once there is one.
 */
export function drawReceipt(
  customer: Customer,
  settlement: Settlement,
  reversal: Settlement | undefined,
): HTMLElement[] {
  const state = reversal ? make('span', 'state undone', '已撤销') : make('span', 'state done', '已结算')
  const facts = [
    fact('参保人', `${customer.maskedName}（${customer.employmentName}）`),
    fact('结算号', settlement.id),
    fact('时间', timeText(settlement.settledAt)),
    fact('类型', settlement.visitTypeName),
    ...(reversal ? [fact('撤销号', reversal.id), fact('撤销时间', timeText(reversal.settledAt))] : []),
  ]
  return [
    make('div', 'slip-head', make('h2', '', settlement.institution.name), state),
    make('p', 'figure', drawMoney(settlement.split.totalFen)),
    make('dl', 'facts', ...facts),
    make('h3', '', reversal ? '已原路退回' : '谁付了多少'),
    ...drawAmounts(settlement.split),
    make('h3', '', '药品和项目'),
    make('dl', 'lines', ...settlement.items.map(drawItem)),
  ]
}
