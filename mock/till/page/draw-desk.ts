import { visitNames } from '../../world/people/names'
import { visitCodes } from '../basket'
import { lastSplit, mayChangeBasket, mayEndPurchase, type DeskState, type Notice } from '../desk-state'
import type { Customer } from '../till-city'
import type { TillDesk } from '../till-desk'
import { drawAmounts, drawCash } from './draw-amounts'
import { drawBasket } from './draw-basket'
import { drawReceipt } from './draw-receipt'
import { byId, make, makeButton, redraw, redrawOptions } from './elements'

const institution = byId('till-institution', HTMLSelectElement)
const visit = byId('till-visit', HTMLSelectElement)
const message = byId('till-message', HTMLElement)
const retry = byId('till-retry', HTMLButtonElement)
const scanner = byId('till-scanner', HTMLElement)
const scan = byId('till-scan', HTMLButtonElement)
const person = byId('till-person', HTMLElement)
const basket = byId('till-basket', HTMLElement)
const pay = byId('till-split', HTMLElement)
const amounts = byId('till-amounts', HTMLElement)
const cash = byId('till-cash', HTMLElement)
const settle = byId('till-settle', HTMLButtonElement)
const receipt = byId('till-receipt', HTMLElement)
const slip = byId('till-slip', HTMLElement)
const receiptActs = byId('till-receipt-acts', HTMLElement)
const reverse = byId('till-reverse', HTMLButtonElement)
const next = byId('till-next', HTMLButtonElement)

/** Draws the whole page for a state; the page has no state of its own. */
export function drawDesk(state: DeskState, desk: TillDesk): void {
  const { situation } = state
  document.body.dataset['situation'] = situation.is
  drawPlace(state)
  drawNotice(state.notice, state.mayAskAgain)
  const done = 'settlement' in situation
  const served = 'customer' in situation && !done
  scanner.hidden = served || done
  scan.disabled = situation.is !== 'waiting'
  person.hidden = !served
  if (served) drawPerson(situation.customer, mayEndPurchase(situation), desk)
  basket.hidden = done
  drawBasket(state, desk)
  pay.hidden = done
  pay.setAttribute('aria-busy', String(situation.is === 'pricing'))
  const split = lastSplit(situation)
  redraw(amounts, ...drawAmounts(split))
  redraw(cash, ...drawCash(split))
  settle.disabled = situation.is !== 'priced'
  settle.textContent = situation.is === 'settling' ? '正在结算…' : '结算'
  receipt.hidden = !done
  if (!done) return
  const reversal = situation.is === 'reversed' ? situation.reversal : undefined
  redraw(slip, ...drawReceipt(situation.customer, situation.settlement, reversal))
  receiptActs.hidden = situation.is === 'reversing'
  reverse.hidden = situation.is === 'reversed'
  next.disabled = !mayEndPurchase(situation)
}

function drawPlace({ institutions, institution: chosen, visit: code, situation }: DeskState): void {
  const places = institutions.map(({ fixmedins_code, fixmedins_name }) => ({
    value: fixmedins_code,
    text: fixmedins_name,
  }))
  redrawOptions(institution, places, chosen?.fixmedins_code ?? '')
  institution.disabled = situation.is !== 'waiting'
  const visits = visitCodes.map((value) => ({ value, text: visitNames[value] ?? value }))
  redrawOptions(visit, visits, code)
  visit.disabled = !mayChangeBasket(situation)
}

function drawNotice({ tone, text, next: advice, code }: Notice, mayAskAgain: boolean): void {
  message.parentElement?.setAttribute('data-tone', tone)
  retry.hidden = !mayAskAgain
  const lines = [make('p', 'notice-text', text)]
  if (advice !== undefined) lines.push(make('p', '', advice))
  if (code !== undefined) lines.push(make('p', 'caption', `代码 ${code}`))
  if (message.textContent !== lines.map((line) => line.textContent).join(''))
    message.replaceChildren(...lines)
}

function drawPerson(customer: Customer, mayEnd: boolean, desk: TillDesk): void {
  const rescan = makeButton('重新扫码', () => desk.scanAnew(), 'quiet')
  rescan.id = 'till-scan-anew'
  rescan.disabled = !mayEnd
  redraw(
    person,
    make('div', 'person-head', make('h2', 'name', customer.maskedName), rescan),
    make('p', 'id-number', customer.maskedIdNumber),
    make('p', '', `${customer.insuranceName} · ${customer.employmentName}`),
    make('p', '', `参保地 ${customer.place.name}（${customer.place.code}）`),
  )
}
