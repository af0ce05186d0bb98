import type { Browser, Page } from 'playwright-core'
import type { ServedCity } from './served-city'

/** A browser page with the till on it, with the actions of a cashier. */
export interface OpenTill {
  readonly page: Page
  /** The addresses requested so far. */
  readonly asked: readonly string[]
  /** The errors that the page's script threw. */
  readonly errors: readonly string[]
  open(): Promise<void>
  /** Waits until the till is in this situation. */
  comesTo(situation: string): Promise<void>
  /** Waits until the till's message contains this text. */
  says(text: string | RegExp): Promise<void>
  typeDigits(digits: string): Promise<void>
  /** Types the code of this person and waits for the split. */
  serve(person: string): Promise<void>
  upload(picture: Buffer): Promise<void>
  /** Pastes a picture onto the page, or drops it there. */
  hand(how: 'paste' | 'drop', picture: Buffer): Promise<void>
  /** Gives the page a camera that sees this picture. */
  holdBeforeCamera(picture: Buffer): Promise<void>
  /** Returns the state of that camera: `live` or `ended`. */
  cameraState(): Promise<string | undefined>
  /** Reads a list of amounts in fen: the total of its parts, and the sum that is shown below them. */
  amounts(list: 'payers' | 'causes'): Promise<{ readonly parts: number; readonly sum: number | undefined }>
}

/** Opens a browser page for the till of a city. */
export async function openTillPage(browser: Browser, city: ServedCity): Promise<OpenTill> {
  const page = await browser.newPage({ viewport: { width: 420, height: 800 } })
  page.setDefaultTimeout(20_000)
  const asked: string[] = []
  const errors: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  const comesTo = async (situation: string): Promise<void> => {
    await page.waitForSelector(`[data-situation="${situation}"]`)
  }
  const typeDigits = async (digits: string): Promise<void> => {
    await page.fill('#till-digits', digits)
    await page.press('#till-digits', 'Enter')
  }
  return {
    page,
    asked,
    errors,
    comesTo,
    typeDigits,
    async open() {
      await page.goto(`${city.url}/till`)
      await comesTo('waiting')
    },
    says: (text) => page.locator('#till-message').getByText(text).first().waitFor(),
    async serve(person) {
      await typeDigits(await city.codeOf(person))
      await comesTo('priced')
    },
    upload: (buffer) =>
      page.setInputFiles('#till-file', { name: 'screenshot.png', mimeType: 'image/png', buffer }),
    hand: (how, picture) => page.evaluate(hand, [how, [...picture]] as const),
    holdBeforeCamera: (picture) => page.evaluate(holdBeforeCamera, picture.toString('base64')),
    cameraState: () =>
      page.evaluate(() => (window as unknown as { film: MediaStream }).film.getTracks()[0]?.readyState),
    async amounts(list) {
      const lines = page.locator('#till-split .lines').nth(list === 'payers' ? 0 : 1)
      const fen = (await lines.locator('dd').allTextContents()).map((text) =>
        Number(text.replace(/[,.]/g, '')),
      )
      return { parts: fen.slice(0, -1).reduce((sum, one) => sum + one, 0), sum: fen.at(-1) }
    },
  }
}

function hand([how, content]: readonly [string, readonly number[]]): void {
  const files = new DataTransfer()
  files.items.add(new File([new Uint8Array(content)], 'a.png', { type: 'image/png' }))
  const paste = new ClipboardEvent('paste', { bubbles: true, clipboardData: files })
  const drop = new DragEvent('drop', { bubbles: true, dataTransfer: files })
  document.body.dispatchEvent(how === 'paste' ? paste : drop)
}

async function holdBeforeCamera(base64: string): Promise<void> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: image.width, height: image.height })
  const film = canvas.captureStream(10)
  setInterval(() => canvas.getContext('2d')?.drawImage(image, 0, 0), 50)
  navigator.mediaDevices.getUserMedia = () => Promise.resolve(film)
  Object.assign(window, { film })
}
