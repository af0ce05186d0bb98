// Browser contexts, kept for the next phone that is like the last one. A context of its own costs a phone a process, its
// fonts and the compiling of every script: two and a half seconds of processor against one.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

export interface LentPage {
  page: Page
  /** Closes the page; its context, once nothing of the phone is left in it, is there for the next. */
  giveBack(): Promise<void>
}

interface Kept {
  readonly context: BrowserContext
  /** How many phones had it. */
  phones: number
}

const idle = new WeakMap<Browser, Map<string, Kept[]>>()

/** A context tells each new page everything that its clock was ever told: with more phones than this, a new one is quicker. */
const mostPhonesOfAClock = 4

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
  const kept = idle.get(browser) ?? new Map<string, Kept[]>()
  idle.set(browser, kept)
  const waiting = kept.get(key) ?? []
  kept.set(key, waiting)
  const lent = waiting.pop() ?? { context: await newContext(browser, options), phones: 0 }
  lent.phones += 1
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
      if (emptied && !(clocked && lent.phones >= mostPhonesOfAClock)) waiting.push(lent)
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
