// The device around the app: screen, network, clipboard. Tests read its state and change it.
import { emit } from './api'
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
}
export const state = { ...initial }
export type DeviceState = typeof state

export const isConnected = (): boolean => state.network !== 'none'
export function setNetwork(network: NetworkType): void {
  if (network === state.network) return
  state.network = network
  sessionStorage.setItem(networkKey, network)
  emit('networkStatusChange', { isConnected: isConnected(), networkType: platform.networkName(network) })
}
export const captureScreen = (): void => emit('userCaptureScreen', {})

export const clampBrightness = (value: unknown): number => Math.min(1, Math.max(0, Number(value)))

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
  safeArea: box(),
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
