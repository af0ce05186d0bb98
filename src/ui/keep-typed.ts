import type { FormElement } from '@tarojs/runtime'

/** The pause after which nobody is typing any more, ms. */
const restMs = 2_000

/**
 * Keeps what is typed into a field of Taro's. Taro writes every letter back to the client, where it undoes the letters
 * typed meanwhile when it comes late. So a text that the client shows already is written only once nobody types, in case
 * a drawing under way took it off. Another text is written at once, but after the one it replaces, because a client does
 * nothing about a value that it was given before.
 */
export function keepTyped(field: FormElement | null): void {
  if (!field) return
  const dispatch = field.dispatchEvent.bind(field)
  const write = field.setAttribute.bind(field)
  /** The text that the client shows and was not given. */
  let typed: string | undefined
  let next: { value: string } | undefined
  let callOffRest = (): void => undefined
  const writeTyped = (): void => {
    callOffRest()
    if (typed !== undefined) write('value', typed)
    typed = undefined
  }
  field.dispatchEvent = (event) => {
    if (event.type === 'input') typed = String(event.mpEvent?.detail.value)
    return dispatch(event)
  }
  field.setAttribute = (name, value: string) => {
    if (name !== 'value') return write(name, value)
    if (next) return void (next = { value })
    if (typed === undefined) return write(name, value)
    if (value === typed) {
      field.props['value'] = value
      callOffRest()
      const timer = setTimeout(writeTyped, restMs)
      callOffRest = () => clearTimeout(timer)
      return
    }
    writeTyped()
    next = { value }
    // Taro has sent the replaced text by then; it would send two values of one moment as one.
    setTimeout(() => {
      if (next) write(name, next.value)
      next = undefined
    }, 0)
  }
}
