// Toasts, modals, sheets and pickers, as plain DOM that a test can tap.
import { element } from './context'
import { overlays } from './shell'
import { toText } from '../values'

let toast:
  | { node: HTMLElement; timer: ReturnType<typeof setTimeout> | undefined; kind: 'toast' | 'loading' }
  | undefined
export function hideToast(): void {
  clearTimeout(toast?.timer)
  toast?.node.remove()
  toast = undefined
}
/** Toast and loading share one place on both platforms: the later replaces the earlier. Without a duration it stays. */
export function showToast(text: unknown, duration?: number): void {
  hideToast()
  const node = element('div', { className: 'sim-toast', role: 'status', textContent: toText(text) })
  overlays.append(node)
  toast = {
    node,
    kind: duration === undefined ? 'loading' : 'toast',
    timer: duration === undefined ? undefined : setTimeout(hideToast, duration),
  }
}

function mask(content: HTMLElement): HTMLElement {
  content.setAttribute('role', 'dialog')
  const node = element('div', { className: 'sim-mask' }, content)
  // The click that follows the touch which opened the dialog must not land on it.
  let armed = false
  node.addEventListener('pointerdown', () => {
    armed = true
  })
  node.addEventListener(
    'click',
    (event) => {
      if (!armed) event.stopPropagation()
    },
    true,
  )
  overlays.append(node)
  return node
}

export interface ModalOptions {
  title?: unknown
  content?: unknown
  confirmText?: unknown
  /** No text, no button. */
  cancelText?: unknown
  editable?: boolean
  placeholder?: unknown
}
export function showModal(options: ModalOptions): Promise<{ confirm: boolean; content: string }> {
  const { title, content, confirmText = '确定', cancelText, editable } = options
  return new Promise((resolve) => {
    const input = element('input', {
      placeholder: toText(options.placeholder),
      value: editable ? toText(content) : '',
    })
    const end = (confirm: boolean) => (): void => {
      node.remove()
      resolve({ confirm, content: input.value })
    }
    const node = mask(
      element(
        'div',
        { className: 'sim-modal' },
        title ? element('h3', { textContent: toText(title) }) : false,
        editable ? element('p', {}, input) : element('p', { textContent: toText(content) }),
        element(
          'footer',
          {},
          cancelText ? element('button', { textContent: toText(cancelText), onclick: end(false) }) : false,
          element('button', { textContent: toText(confirmText), onclick: end(true) }),
        ),
      ),
    )
  })
}

/** Index of the chosen entry, -1 when cancelled. */
export function showSheet(items: string[], cancelText = '取消'): Promise<number> {
  return new Promise((resolve) => {
    const end =
      (index: number) =>
      (event: Event): void => {
        event.stopPropagation()
        node.remove()
        resolve(index)
      }
    const buttons = items.map((text, index) => element('button', { textContent: text, onclick: end(index) }))
    const node = mask(
      element(
        'div',
        { className: 'sim-sheet' },
        ...buttons,
        element('button', { textContent: cancelText, onclick: end(-1) }),
      ),
    )
    node.onclick = end(-1)
  })
}

/** A date, month or time; undefined when cancelled. */
export function pickMoment(
  type: 'date' | 'month' | 'time',
  value: string,
  min: string,
  max: string,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const input = element('input', { type, value, min, max })
    const end = (result?: () => string) => (): void => {
      node.remove()
      resolve(result?.())
    }
    const node = mask(
      element(
        'div',
        { className: 'sim-sheet' },
        element('label', {}, input),
        element('button', { textContent: '取消', onclick: end() }),
        element('button', { textContent: '确定', onclick: end(() => input.value) }),
      ),
    )
  })
}
