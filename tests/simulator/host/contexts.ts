// A pool of browser contexts, reused for the next phone with the same options. A new context costs a phone a process, its
// fonts and the compilation of every script: 2.5 seconds of processor time instead of one.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** A page that is lent to one phone. */
export interface LentPage {
  page: Page
  /** Closes the page, and returns its context to the pool once nothing of the phone is left in it. */
  giveBack(): Promise<void>
}

interface PooledContext {
  readonly context: BrowserContext
  /** The number of phones that have used the context. */
  phoneCount: number
}

const idle = new WeakMap<Browser, Map<string, PooledContext[]>>()

/** A context replays to each new page every command its clock was ever given: after this many phones, a new context is faster. */
const mostPhonesOfAClock = 4

/**
 * Lends a page in a context that no other phone uses meanwhile, because a clock belongs to a whole context.
 * @param clocked whether the test moves the clock: such contexts are kept apart, because a context cannot undo that
 */
export async function lendPage(
  browser: Browser,
  options: BrowserContextOptions,
  clocked: boolean,
): Promise<LentPage> {
  const key = JSON.stringify([options, clocked])
  const kept = idle.get(browser) ?? new Map<string, PooledContext[]>()
  idle.set(browser, kept)
  const waiting = kept.get(key) ?? []
  kept.set(key, waiting)
  const lent = waiting.pop() ?? { context: await newContext(browser, options), phoneCount: 0 }
  lent.phoneCount += 1
  const page = await lent.context.newPage()
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
      if (emptied && !(clocked && lent.phoneCount >= mostPhonesOfAClock)) waiting.push(lent)
      else await lent.context.close()
    },
  }
}

async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  // The process lives as long as one page does.
  await context.newPage()
  return context
}
