import type { Caller, Root } from './engine-types'
import type { EventChannel } from './event-channel'
import type { WindowStyle } from '../platforms/platform'
import type { Values } from '../types'
import { isFunction } from '../values'

/** A page of the app's stack. */
export interface Page {
  path: string
  query: Values
  element: HTMLElement
  root: Root
  instance: Caller
  style: WindowStyle
  sheets: HTMLStyleElement[]
  channel: EventChannel
}

/** Calls a handler of a page. An error in it is the app's: it is reported, not thrown to the caller. */
export function callPage(page: Page | undefined, name: string, ...args: unknown[]): unknown {
  const own = page?.instance[name] ?? (page?.instance.events as Values | undefined)?.[name]
  if (!isFunction(own)) return undefined
  try {
    return own.apply(page?.instance, args)
  } catch (error) {
    reportError(error)
    return undefined
  }
}
