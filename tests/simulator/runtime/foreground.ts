// The app going to the background and coming back.
import { emit } from './api'
import { app } from './modules'
import { callPage } from './page'
import * as router from './router'
import type { Values } from '../types'

/** The phone shows another app, or this one again. */
export function hideApp(): void {
  callPage(router.current(), 'onHide')
  app.onHide?.({})
  emit('appHide', {})
}
export function showApp(options: Values = {}): void {
  const full = { ...router.launchOptions, path: router.current()?.path, ...options }
  app.onShow?.(full)
  emit('appShow', full)
  callPage(router.current(), 'onShow')
}
