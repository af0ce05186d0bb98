// The app's moves to the background and back to the foreground.
import { emit } from './api'
import { app } from './modules'
import { callPage } from './page'
import * as router from './router'
import type { Values } from '../types'

/** Sends the app to the background. */
export function hideApp(): void {
  callPage(router.current(), 'onHide')
  app.onHide?.({})
  emit('appHide', {})
}
/** Brings the app back to the foreground, with options such as a new scene. */
export function showApp(options: Values = {}): void {
  const full = { ...router.launchOptions, path: router.current()?.path, ...options }
  app.onShow?.(full)
  emit('appShow', full)
  callPage(router.current(), 'onShow')
}
