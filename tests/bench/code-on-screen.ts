import type { Browser } from 'playwright-core'
import type { Phone } from '../simulator'

interface Watched {
  codeDrawnAt?: number
}

/**
 * Makes every phone of this browser record the time at which its code is painted, as `performance.now()`: at the end of the
 * task that first fills a part of `#voucher-qr` with black.
 */
export function noteDrawnCodes(browser: Browser): void {
  browser.on('context', (context) => void context.addInitScript(noteDrawnCode))
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

/** Waits for the code and returns the time at which it was drawn, by the clock of the phone's page. @throws after 10 seconds without one */
export async function codeDrawnAt({ page }: Phone): Promise<number> {
  const drawn = await page.waitForFunction(() => (globalThis as Watched).codeDrawnAt, undefined, {
    timeout: longestWaitMs,
  })
  return (await drawn.jsonValue()) ?? NaN
}

/** Returns the present picture of the QR code as a data URL, to tell one code from another. */
export const codePicture = (phone: Phone): Promise<string> =>
  phone
    .shown()
    .locator('#voucher-qr canvas')
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
