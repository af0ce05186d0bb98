// One browser for many phones. It knows their scripts after the first, and outlives the file of tests that opened it.
import type { Browser } from 'playwright-core'
import { launchBrowser } from './launch'

const lookAgainMs = 100

let shared: Promise<Browser> | undefined
let closing: NodeJS.Timeout | undefined

/** The browser of this process, launched when it is first needed, and again when it is gone. Who uses it need not close it. */
export function sharedBrowser(): Promise<Browser> {
  shared = (shared ?? launchBrowser()).then((browser) => (browser.isConnected() ? browser : launchBrowser()))
  return shared
}

/** Keeps the browser open until the function returned is called; then it closes, unless there is more to come. */
export function holdBrowser(): () => void {
  clearInterval(closing)
  return () => {
    closing = setInterval(() => {
      // A worker of jest listens for its next file as long as there may be one.
      if (process.listenerCount('message') > 0) return
      clearInterval(closing)
      const unused = shared
      shared = undefined
      void unused?.then((browser) => browser.close())
    }, lookAgainMs)
  }
}
