// Functions that read values of unknown type from an app, a build or a test without throwing.
import type { Values } from './types'

/** Returns the value if it is text, or else the fallback. */
export const asText = (value: unknown, fallback = ''): string =>
  typeof value === 'string' ? value : fallback
/** Returns the value if it is a finite number or text that begins with one, or else the fallback. */
export const asNumber = (value: unknown, fallback: number): number => {
  const number = typeof value === 'string' ? parseFloat(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : fallback
}
/** Returns the value if it is an object, or else an empty one. */
export const asValues = (value: unknown): Values =>
  value && typeof value === 'object' ? (value as Values) : {}

/** Converts any value to text: null and undefined become the empty text, everything but text becomes JSON. */
export const toText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : (JSON.stringify(value) ?? '')

/** Tells whether a value can be called. */
export const isFunction = (value: unknown): value is (...args: unknown[]) => unknown =>
  typeof value === 'function'
