// The app's storage. It is kept in localStorage, so that it survives a restart as on a phone.
import { ApiError } from './api'
import { config } from './context'
import type { Values } from '../types'

const prefix = `storage:${config.platform}:${location.pathname}:`
const megabyte = 1024 * 1024
const totalLimit = 10 * megabyte
let quota = totalLimit

/** Sets the total limit, such as 0 for a full phone; no argument restores the platform's limit. */
export const setQuota = (bytes?: number): void => {
  quota = bytes ?? totalLimit
}

export const keys = (): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .sort()
const textOf = (key: string): string | null => localStorage.getItem(prefix + key)
const used = (): number => keys().reduce((sum, key) => sum + (textOf(key)?.length ?? 0), 0)

export const has = (key: string): boolean => textOf(key) !== null
export const get = (key: string): unknown => {
  const text = textOf(key)
  return text === null ? undefined : JSON.parse(text)
}
export function put(key: string, value: unknown, keyLimit = megabyte): void {
  const text = JSON.stringify(value) ?? 'null'
  if (text.length > keyLimit) throw new ApiError(`data exceeds the limit of ${keyLimit} bytes for one key`)
  if (used() - (textOf(key)?.length ?? 0) + text.length > quota) throw new ApiError('exceed storage max size')
  localStorage.setItem(prefix + key, text)
}
export const remove = (key: string): void => localStorage.removeItem(prefix + key)
export const clear = (): void => keys().forEach(remove)
export const info = (): Values => ({
  keys: keys(),
  currentSize: Math.ceil(used() / 1024),
  limitSize: quota / 1024,
})

if (config.client.storage === 'cleared') clear()
if (config.client.storage === 'halved')
  for (const key of keys()) {
    const value = get(key)
    if (typeof value === 'string') put(key, value.slice(0, value.length / 2))
  }
for (const [key, value] of Object.entries(config.storage)) if (!has(key)) put(key, value)
if (config.client.storage === 'full') setQuota(used())
