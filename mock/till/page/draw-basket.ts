import { itemClasses } from '@/contract/settlement'
import type { WireTillItem } from '@/contract/till'
import { formatFen, plainFen } from '@/domain/money'
import { basketFen, catalogueFor } from '../basket'
import { mayChangeBasket, type DeskState } from '../desk-state'
import type { TillDesk } from '../till-desk'
import { classNames } from '../till-words'
import { byId, make, makeButton, redraw, redrawOptions } from './elements'

const items = byId('till-items', HTMLUListElement)
const catalogueSelect = byId('till-shelf', HTMLSelectElement)
const addForm = byId('till-add-form', HTMLFormElement)

function drawItem(item: WireTillItem, index: number, locked: boolean, desk: TillDesk): HTMLElement {
  const { medins_list_name: name, cnt, pric, drugtracinfo: boxes = [] } = item
  const itemClass = itemClasses[item.chrgitm_lv]
  const named = (button: HTMLButtonElement, id: string, label: string): HTMLButtonElement => {
    button.id = `till-item-${index}-${id}`
    button.setAttribute('aria-label', `${name}：${label}`)
    button.disabled ||= locked
    return button
  }
  const fewer = makeButton('−', () => desk.count(index, cnt - 1), 'step')
  fewer.disabled = cnt === 1
  return make(
    'li',
    'item',
    make(
      'div',
      'item-name',
      make('span', '', name),
      make('span', `class class-${itemClass}`, classNames[itemClass]),
    ),
    make('div', 'item-price', formatFen(pric)),
    ...boxes.map(({ drug_trac_codg }) => make('div', 'item-box', `追溯码 ${drug_trac_codg}`)),
    make(
      'div',
      'stepper',
      named(fewer, 'fewer', '少一件'),
      make('output', '', String(cnt)),
      named(
        makeButton('+', () => desk.count(index, cnt + 1), 'step'),
        'more',
        '多一件',
      ),
    ),
    make('div', 'item-amount', plainFen(pric * cnt)),
    named(
      makeButton('删除', () => desk.remove(index), 'quiet'),
      'remove',
      '删除',
    ),
  )
}

/** Draws the basket with its total, and the catalogue for the chosen kind of visit. */
export function drawBasket({ basket, visit, situation }: DeskState, desk: TillDesk): void {
  const locked = !mayChangeBasket(situation)
  const rows = basket.map((item, index) => drawItem(item, index, locked, desk))
  const total = make('li', 'item-total', make('span', '', '合计'), formatFen(basketFen(basket)))
  const empty = make('li', 'empty', '清单是空的。')
  redraw(items, ...(rows.length > 0 ? [...rows, total] : [empty]))
  const options = catalogueFor(visit).map(({ medins_list_name, pric }) => ({
    value: medins_list_name,
    text: `${medins_list_name} · ${formatFen(pric)}`,
  }))
  redrawOptions(catalogueSelect, options, catalogueSelect.value)
  for (const control of Array.from(addForm.elements)) control.toggleAttribute('disabled', locked)
}

/** Lets the form beside the basket add items to it. */
export function listenToBasket(desk: TillDesk): void {
  addForm.addEventListener('submit', (event) => {
    event.preventDefault()
    desk.add(catalogueSelect.value)
  })
}
