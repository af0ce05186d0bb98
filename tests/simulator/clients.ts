// The habits in which one client differs from another. An app must work on each of them.
import { drawClient } from './drawn-client'
import type { Client, PlatformName } from './types'

const prompt: Client = {
  baseStyle: 'wechat',
  setDataMs: [0, 0],
  bridgeMs: [0, 0],
  canvasMs: [0, 0],
  silent: [],
  throwing: [],
  lacking: [],
  system: 'ios',
  brightness: 'told',
  storage: 'kept',
  background: 'keeps',
  shows: 'once',
  keyboard: 0,
  safeAreaPt: 0,
}

export const clients = {
  plain: prompt,
  'wechat-v2': { ...prompt, baseStyle: 'wechat-v2', system: 'android', keyboard: 0.4 },
  'alipay-like': { ...prompt, baseStyle: 'alipay' },
  /** It has a base library of years ago, and no ability that is newer. */
  'old-library': prompt,
  bare: { ...prompt, baseStyle: 'none', brightness: 'untold' },
  'slow-bridge': { ...prompt, setDataMs: [0, 300], bridgeMs: [0, 500], canvasMs: [0, 2_000] },
  harsh: {
    ...prompt,
    baseStyle: 'harsh',
    setDataMs: [0, 300],
    bridgeMs: [0, 500],
    system: 'android',
    background: 'loses',
    shows: 'again',
    keyboard: 0.4,
    safeAreaPt: 34,
  },
} as const satisfies Record<string, Client>

export type ClientName = keyof typeof clients

/** The names of all clients, for tests that run on each. */
export const clientNames = Object.keys(clients) as readonly ClientName[]

const oldLibrary: Readonly<Record<PlatformName, string>> = { weapp: '2.20.1', alipay: '2.7.0' }

const likeliest: Readonly<Record<PlatformName, ClientName>> = { weapp: 'plain', alipay: 'alipay-like' }

/**
 * Gives a client by its name; the likeliest one of the platform where none is named, and `drawn` from the seed.
 * @param habits those in which it differs from the named one
 */
export const clientOf = (
  platform: PlatformName,
  name: ClientName | 'drawn' = likeliest[platform],
  seed = 1,
  habits: Partial<Client> = {},
): Client => ({
  ...(name === 'drawn' ? drawClient(seed) : clients[name]),
  ...(name === 'old-library' && { library: oldLibrary[platform] }),
  ...habits,
})
