// Browser contexts, kept for the next phone that is like the last one. A context of its own costs a phone a process, its
// fonts and the compiling of every script: two and a half seconds of processor against one.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

export interface LentPage {
  page: Page
  /** Closes the page; its context, once nothing of the phone is left in it, is there for the next. */
  giveBack(): Promise<void>
}

const idle = new WeakMap<Browser, Map<string, BrowserContext[]>>()

/**
 * A page in a context that no other phone uses meanwhile, for a clock belongs to a whole context.
 * `clocked` tells those apart whose clock a test moves: no context ever gets rid of that.
 */
export async function lendPage(
  browser: Browser,
  options: BrowserContextOptions,
  clocked: boolean,
): Promise<LentPage> {
  const key = JSON.stringify([options, clocked])
  const kept = idle.get(browser) ?? new Map<string, BrowserContext[]>()
  idle.set(browser, kept)
  const waiting = kept.get(key) ?? []
  kept.set(key, waiting)
  const context = waiting.pop() ?? (await newContext(browser, options))
  const page = await context.newPage()
  return {
    page,
    async giveBack() {
      if (page.isClosed()) return
      const emptied = await page
        .evaluate(() => localStorage.clear())
        .then(
          () => true,
          () => false,
        )
      await page.close()
      if (emptied) waiting.push(context)
      else await context.close()
    },
  }
}

async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  // The process lives as long as one page does.
  await context.newPage()
  return context
}
