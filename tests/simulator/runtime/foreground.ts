// The app's moves to the background and back to the foreground.
import { emit } from './api'
import { config } from './context'
import * as device from './device'
import { app } from './modules'
import { interruptRequests } from './network'
import { callPage } from './page'
import * as router from './router'
import type { Values } from '../types'

/** Sends the app to the background. */
export function hideApp(): void {
  callPage(router.current(), 'onHide')
  app.onHide?.({})
  emit('appHide', {})
  if (config.client.background === 'loses') loseWhatIsShown()
}

/** Clears every canvas and breaks off every request, as a phone that is short of memory does. */
function loseWhatIsShown(): void {
  // The size of a canvas, set again, clears it.
  for (const canvas of document.querySelectorAll('canvas')) Object.assign(canvas, { width: canvas.width })
  interruptRequests()
}

/** Brings the app back to the foreground, with options such as a new scene. */
export function showApp(options: Values = {}): void {
  const full = { ...router.launchOptions, path: router.current()?.path, ...options }
  app.onShow?.(full)
  emit('appShow', full)
  callPage(router.current(), 'onShow')
}

/** Sets the brightness; some clients then show the app once more. */
export function setBrightness(value: unknown): void {
  device.setBrightness(value)
  if (config.client.shows === 'again') showApp()
}
