// One browser for many phones. It has their scripts compiled after the first phone, and outlives the test file that opened it.
import type { Browser } from 'playwright-core'
import { launchBrowser } from './launch'

const lookAgainMs = 100

let shared: Promise<Browser> | undefined
let closing: NodeJS.Timeout | undefined

/** Returns the browser of this process; it is launched when it is first needed, and again if it has closed. Callers do not close it. */
export function sharedBrowser(): Promise<Browser> {
  shared = (shared ?? launchBrowser()).then((browser) => (browser.isConnected() ? browser : launchBrowser()))
  return shared
}

/** Keeps the browser open until the returned function is called; then it closes, unless the worker waits for another test file. */
export function holdBrowser(): () => void {
  clearInterval(closing)
  return () => {
    closing = setInterval(() => {
      // A jest worker listens for its next file as long as there may be one.
      if (process.listenerCount('message') > 0) return
      clearInterval(closing)
      const unused = shared
      shared = undefined
      void unused?.then((browser) => browser.close())
    }, lookAgainMs)
  }
}
