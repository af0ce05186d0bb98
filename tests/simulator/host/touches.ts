// Touches and keys that take more than one step of Playwright.
import type { Locator, Page } from 'playwright-core'

const longPressMs = 450

/** Presses an element long. @throws when it is not visible */
export async function longPress(page: Page, found: Locator): Promise<void> {
  const box = await found.boundingBox()
  if (!box) throw new Error(`${String(found)} is not visible`)
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }],
  })
  await page.waitForTimeout(longPressMs)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** Writes in a field as with an input method: the letters of each step replace those before, and the text replaces the last. */
export async function compose(
  page: Page,
  field: Locator,
  steps: readonly string[],
  text: string,
): Promise<void> {
  await field.focus()
  const session = await page.context().newCDPSession(page)
  for (const letters of steps)
    await session.send('Input.imeSetComposition', {
      text: letters,
      selectionStart: letters.length,
      selectionEnd: letters.length,
    })
  await session.send('Input.insertText', { text })
  await session.detach()
}
