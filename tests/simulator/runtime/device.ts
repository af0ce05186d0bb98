// The device around the app: screen, network, clipboard. Tests read its state and change it.
import { ApiError, emit } from './api'
import { config, platform } from './context'
import * as shell from './shell'
import type { NetworkType, Values } from '../types'

/** The storage key of the network state, which outlives the app; another phone in the same browser has its own. */
const networkKey = `network:${config.platform}:${location.pathname}`

const initial = {
  brightness: 0.5,
  keepScreenOn: false,
  visualEffectOnCapture: 'none',
  network: (sessionStorage.getItem(networkKey) as NetworkType | null) ?? config.network,
  clipboard: '',
  photos: [] as string[],
  /** The texts that the app has written into its own folder, by path. */
  files: {} as Record<string, string>,
  /** The files that were sent to a chat. */
  sharedFiles: [] as { name: string; text: string }[],
  /** The files that were saved on the phone, outside the app. */
  savedFiles: [] as { name: string; text: string }[],
}
export const state = { ...initial }
export type DeviceState = typeof state

/** The names of the two systems of phones. */
export const names = {
  ios: { model: 'iPhone', alipay: 'iOS', version: 'iOS 17.0' },
  android: { model: 'Pixel', alipay: 'Android', version: 'Android 14' },
} as const

/** The text that a clipboard takes, in units of a string: Android passes on a megabyte, in two bytes for each. */
const longestClip = 500_000

/** Copies a text to the clipboard. @throws {ApiError} when it is too long */
export function copy(text: string): void {
  if (text.length > longestClip) throw new ApiError('TransactionTooLargeException')
  state.clipboard = text
}

export const isConnected = (): boolean => state.network !== 'none'
export function setNetwork(network: NetworkType): void {
  if (network === state.network) return
  state.network = network
  sessionStorage.setItem(networkKey, network)
  emit('networkStatusChange', { isConnected: isConnected(), networkType: platform.networkName(network) })
}
export const captureScreen = (): void => emit('userCaptureScreen', {})

const follows = -1

/** Sets the brightness; only Android takes −1, for its own choice. */
export function setBrightness(value: unknown): void {
  const wanted = Number(value)
  if (wanted === follows && config.client.system !== 'android') throw new ApiError('invalid brightness')
  state.brightness = wanted === follows ? follows : Math.min(1, Math.max(0, wanted))
}

/** Tells the brightness, where the phone does; Android tells the one it had at first. */
export function readBrightness(): number {
  if (config.client.brightness === 'untold') throw new ApiError('not supported by this phone')
  return config.client.system === 'android' ? initial.brightness : state.brightness
}

const box = (): Values => ({
  left: 0,
  top: 0,
  right: innerWidth,
  bottom: innerHeight,
  width: innerWidth,
  height: innerHeight,
})
export const windowInfo = (): Values => ({
  pixelRatio: devicePixelRatio,
  screenWidth: innerWidth,
  screenHeight: innerHeight,
  windowWidth: innerWidth,
  windowHeight: shell.pages.clientHeight,
  statusBarHeight: 0,
  screenTop: 0,
  safeArea: {
    ...box(),
    bottom: innerHeight - config.client.safeAreaPt,
    height: innerHeight - config.client.safeAreaPt,
  },
})
export const theme = (): string => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
export const menuButton = (): Values => ({
  width: 87,
  height: 32,
  top: 6,
  bottom: 38,
  left: innerWidth - 94,
  right: innerWidth - 7,
})

/** The listeners for an app update, which a test makes available. */
const update: Record<'checked' | 'ready' | 'failed', Array<(result: Values) => void>> = {
  checked: [],
  ready: [],
  failed: [],
}
export const updateManager = (applied: () => void): Values => ({
  onCheckForUpdate: (listener: (result: Values) => void) => {
    update.checked.push(listener)
  },
  onUpdateReady: (listener: (result: Values) => void) => {
    update.ready.push(listener)
  },
  onUpdateFailed: (listener: (result: Values) => void) => {
    update.failed.push(listener)
  },
  applyUpdate: applied,
})
export function announceUpdate(outcome: 'none' | 'ready' | 'failed'): void {
  for (const listener of update.checked) listener({ hasUpdate: outcome !== 'none' })
  if (outcome !== 'none') for (const listener of update[outcome]) listener({})
}
