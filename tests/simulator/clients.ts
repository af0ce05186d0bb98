// The habits in which one client differs from another. An app must work on each of them.
import type { Client, PlatformName } from './types'

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
