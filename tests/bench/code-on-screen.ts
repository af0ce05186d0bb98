import type { Browser } from 'playwright-core'
import type { Phone } from '../simulator'

interface Watched {
  codeDrawnAt?: number
}

/**
 * Makes every phone of this browser record the time at which its code is drawn, as `performance.now()`: when the canvas of
 * `#voucher-qr` has dark pixels.
 */
export function noteDrawnCodes(browser: Browser): void {
  browser.on('context', (context) => void context.addInitScript(noteDrawnCode))
}

/** Runs in the phone's page: looks for dark pixels every 4 ms and records the time of the first. */
function noteDrawnCode(): void {
  const everyMs = 4
  const darkest = 64
  const timer = setInterval(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#voucher-qr canvas')
    const pixels = canvas
      ?.getContext('2d')
      ?.getImageData(canvas.width / 2 - 32, canvas.height / 2 - 32, 64, 64).data
    const isDark = pixels?.some((red, index) => index % 4 === 0 && red < darkest && pixels[index + 3] === 255)
    if (!isDark) return
    clearInterval(timer)
    ;(globalThis as Watched).codeDrawnAt = performance.now()
  }, everyMs)
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
