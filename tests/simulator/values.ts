// Readings of values that an app, a build or a test wrote: they may be anything, and nothing here throws.
import type { Values } from './types'

export const asText = (value: unknown, fallback = ''): string =>
  typeof value === 'string' ? value : fallback
export const asNumber = (value: unknown, fallback: number): number => {
  const number = typeof value === 'string' ? parseFloat(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : fallback
}
export const asValues = (value: unknown): Values =>
  value && typeof value === 'object' ? (value as Values) : {}

/** Text stays, nothing becomes the empty text, everything else is written out. */
export const toText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : (JSON.stringify(value) ?? '')

export const isFunction = (value: unknown): value is (...args: unknown[]) => unknown =>
  typeof value === 'function'
