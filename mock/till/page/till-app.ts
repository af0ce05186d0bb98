import type { DeskState } from '../desk-state'
import { newId, newSerial } from '../new-id'
import { createTillCity } from '../till-city'
import { TillDesk } from '../till-desk'
import { listenToBasket } from './draw-basket'
import { drawDesk } from './draw-desk'
import { byId } from './elements'
import { clearDigits, focusDigits, listenToScans } from './scan-input'

const question = byId('till-reverse-question', HTMLElement)
const acts = byId('till-receipt-acts', HTMLElement)
const reverse = byId('till-reverse', HTMLButtonElement)

/** Moves the scroll position and the focus to what matters in the new situation. */
function moveFocus(before: DeskState, { situation }: DeskState): void {
  if (situation.is === before.situation.is) return
  closeQuestion()
  switch (situation.is) {
    case 'waiting':
      window.scrollTo(0, 0)
      return focusDigits()
    case 'pricing':
      // Never focus the button: a scanner ends its digits with Enter, which would press it.
      if (before.situation.is === 'reading') byId('till-person', HTMLElement).focus({ preventScroll: true })
      return clearDigits()
    case 'unsure':
      return byId('till-retry', HTMLButtonElement).focus()
    case 'settled':
    case 'reversed':
      window.scrollTo(0, 0)
      return byId('till-receipt', HTMLElement).focus({ preventScroll: true })
    default:
      return
  }
}

function closeQuestion(): void {
  question.hidden = true
}

function askBeforeReversal(): void {
  question.hidden = false
  acts.hidden = true
  byId('till-reverse-cancel', HTMLButtonElement).focus()
}

/** Connects the page with the desk. */
function start(): void {
  const gateway = `${location.origin}/api/v1`
  const city = createTillCity({ gateway, fetch: (url, init) => fetch(url, init), newId })
  let last: DeskState | undefined
  const desk: TillDesk = new TillDesk({
    city,
    newId,
    newSerial,
    onChange(state) {
      drawDesk(state, desk)
      if (last) moveFocus(last, state)
      last = state
    },
  })
  const onClick = (id: string, act: () => unknown): void =>
    byId(id, HTMLButtonElement).addEventListener('click', () => void act())
  const onChoice = (id: string, act: (value: string) => void): void => {
    const select = byId(id, HTMLSelectElement)
    select.addEventListener('change', () => act(select.value))
  }
  onChoice('till-institution', (code) => desk.chooseInstitution(code))
  onChoice('till-visit', (visit) => desk.chooseVisit(visit))
  onClick('till-settle', () => desk.settle())
  onClick('till-retry', () => desk.askAgain())
  onClick('till-next', () => desk.next())
  onClick('till-reverse', askBeforeReversal)
  onClick('till-reverse-confirm', () => desk.reverse())
  onClick('till-reverse-cancel', () => {
    closeQuestion()
    acts.hidden = false
    reverse.focus()
  })
  listenToBasket(desk)
  listenToScans(desk)
  void desk.open()
}

start()
