// The habits in which one client differs from another. An app must work on each of them.
import type { PlatformName } from './types'

/** The look of a client's own controls before the app's style (`runtime/builtins/base-styles.css`). */
export type BaseStyle = 'wechat' | 'wechat-v2' | 'alipay' | 'none' | 'harsh'
/** The shortest and the longest time of something, ms. */
export type Span = readonly [least: number, most: number]

export interface Client {
  readonly baseStyle: BaseStyle
  /** The time until a change reaches the page. */
  readonly setDataMs: Span
  /** The time until an asynchronous API answers. */
  readonly bridgeMs: Span
}

const prompt = { setDataMs: [0, 0], bridgeMs: [0, 0] } as const

export const clients = {
  plain: { baseStyle: 'wechat', ...prompt },
  'wechat-v2': { baseStyle: 'wechat-v2', ...prompt },
  'alipay-like': { baseStyle: 'alipay', ...prompt },
  bare: { baseStyle: 'none', ...prompt },
  'slow-bridge': { baseStyle: 'wechat', setDataMs: [0, 300], bridgeMs: [0, 500] },
  harsh: { baseStyle: 'harsh', setDataMs: [0, 300], bridgeMs: [0, 500] },
} as const satisfies Record<string, Client>

export type ClientName = keyof typeof clients

/** The names of all clients, for tests that run on each. */
export const clientNames = Object.keys(clients) as readonly ClientName[]

const likeliest: Readonly<Record<PlatformName, ClientName>> = { weapp: 'plain', alipay: 'alipay-like' }

/** Gives a client by its name; the likeliest one of the platform where none is named. */
export const clientOf = (platform: PlatformName, name: ClientName = likeliest[platform]): Client =>
  clients[name]
