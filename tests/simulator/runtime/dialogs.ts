// Toasts, modals, sheets and pickers, as plain DOM that a test can tap.
import { element } from './context'
import { overlays } from './shell'
import { toText } from '../values'

let toast:
  | { node: HTMLElement; timer: ReturnType<typeof setTimeout> | undefined; kind: 'toast' | 'loading' }
  | undefined
/** Hides the toast or the loading indicator. */
export function hideToast(): void {
  clearTimeout(toast?.timer)
  toast?.node.remove()
  toast = undefined
}
/** Shows a toast, or a loading indicator that stays if there is no duration. Both share one place: the later replaces the earlier. */
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
  // The click that follows the touch that opened the dialog must not hit the dialog.
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

/** The options of a modal dialog. */
export interface ModalOptions {
  title?: unknown
  content?: unknown
  confirmText?: unknown
  /** The text of the cancel button; without it there is no such button. */
  cancelText?: unknown
  editable?: boolean
  placeholder?: unknown
}
/** Shows a modal dialog and waits for its answer. */
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

/** Asks for the text of a code, because there is no camera; gives undefined if the person leaves the scanner. */
export async function scan(): Promise<string | undefined> {
  const { confirm, content } = await showModal({
    title: '扫一扫（模拟）',
    editable: true,
    placeholder: '码里的文字',
    cancelText: '取消',
  })
  return confirm ? content : undefined
}

/** Asks whether the program may send messages of some templates, and tells whether the person agrees. */
export async function allowsMessages(count: number): Promise<boolean> {
  const asked = {
    title: '允许发送消息（模拟）',
    content: `${count} 种消息`,
    cancelText: '拒绝',
    confirmText: '允许',
  }
  return (await showModal(asked)).confirm
}

/** Shows a list to choose from, and returns the index of the chosen entry, or -1 if cancelled. */
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

/** Shows a picker of a date, month or time, and returns the choice; undefined if cancelled. */
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
