import type { Browser } from 'playwright-core'
import type { Phone } from '../simulator'

interface Watched {
  codeDrawnAt?: number
  balanceDrawnAt?: number
}

/**
 * Makes every phone of this browser record the times, as `performance.now()`, at which its code is painted and its balance
 * is there: at the end of the task that first fills a part of `#voucher-qr` with black, and of the one that first makes
 * `#balance-total`.
 */
export function noteWhatIsDrawn(browser: Browser): void {
  browser.on('context', (context) => {
    void context.addInitScript(noteDrawnCode)
    void context.addInitScript(noteDrawnBalance)
  })
}

/** Runs in the phone's page. */
function noteDrawnBalance(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('#balance-total')) return
    observer.disconnect()
    ;(globalThis as Watched).balanceDrawnAt = performance.now()
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** Runs in the phone's page. */
function noteDrawnCode(): void {
  const { prototype } = CanvasRenderingContext2D
  const fill = prototype.fillRect
  prototype.fillRect = function (...box) {
    fill.apply(this, box)
    if (this.fillStyle !== '#000000' || !this.canvas.closest('#voucher-qr')) return
    prototype.fillRect = fill
    queueMicrotask(() => ((globalThis as Watched).codeDrawnAt = performance.now()))
  }
}

const longestWaitMs = 10_000

const timeOf =
  (what: keyof Watched) =>
  async ({ page }: Phone): Promise<number> => {
    const drawn = await page.waitForFunction((name) => (globalThis as Watched)[name], what, {
      timeout: longestWaitMs,
    })
    return (await drawn.jsonValue()) ?? NaN
  }

/** Waits for the code and returns the time at which it was drawn, by the clock of the phone's page. @throws after 10 seconds without one */
export const codeDrawnAt = timeOf('codeDrawnAt')

/** Waits for the balance on home and returns the time at which it was there, by the clock of the phone's page. @throws as above */
export const balanceDrawnAt = timeOf('balanceDrawnAt')

/** Returns the present picture of the QR code as a data URL, to tell one code from another. */
export const codePicture = (phone: Phone): Promise<string> =>
  phone
    .shown()
    .locator('#voucher-qr canvas')
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
