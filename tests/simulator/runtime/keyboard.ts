// The phone's keyboard: it covers the lower part of the screen while one types, and the client moves the page up until the
// field is in sight.
import { config, element } from './context'
import * as shell from './shell'

const keys = element('div', { className: 'sim-keyboard', hidden: true, ariaHidden: 'true' })
keys.style.height = `${config.client.keyboard * 100}%`
// A touch on a key leaves the focus where it is.
keys.onmousedown = (event) => event.preventDefault()
document.body.append(keys)

/** A touch that puts the keyboard away ends before the page moves back, so that it hits what it was aimed at. */
const closingMs = 100
const gapPt = 8
let raisedPt = 0

const isTyped = (node: Element | null): boolean =>
  node !== null && node.matches('.sim-pages input:not([type="range"]), .sim-pages textarea')

/** Tells how much of the screen the keyboard takes, points. */
export const heightPt = (): number => config.client.keyboard * innerHeight

function raiseTo(pt: number): void {
  raisedPt = pt
  shell.phone.style.transform = pt > 0 ? `translateY(-${pt}px)` : ''
}

function open(field: Element): void {
  keys.hidden = false
  const { bottom } = field.getBoundingClientRect()
  raiseTo(Math.max(0, bottom + raisedPt + gapPt - (innerHeight - heightPt())))
}

function closeUnlessTyping(): void {
  if (isTyped(document.activeElement)) return
  keys.hidden = true
  raiseTo(0)
}

/** Puts the keyboard away where it covers a part of this element, as a person does to reach it. */
export function uncover(node: Element): void {
  if (keys.hidden || node.getBoundingClientRect().bottom < innerHeight - heightPt()) return
  ;(document.activeElement as HTMLElement | null)?.blur()
  closeUnlessTyping()
}

if (config.client.keyboard > 0) {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && isTyped(target)) open(target)
  })
  document.addEventListener('focusout', () => setTimeout(closeUnlessTyping, closingMs))
}
