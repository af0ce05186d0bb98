// Starts phones for the tests of one file: they share a browser, and each is closed after its test.
import type { Browser } from 'playwright-core'
import { launch, launchBrowser, type LaunchOptions, type Phone, type PlatformName } from '../index'
import { distOf } from './sample'

const cleanupSteps: Array<() => unknown> = []
/** Registers a cleanup step that runs after the current test, the last one first. */
export const afterThisTest = (step: () => unknown): void => {
  cleanupSteps.push(step)
}
afterEach(async () => {
  for (const step of cleanupSteps.splice(0).reverse()) await step()
})

let browser: Promise<Browser> | undefined
/** Returns the browser of this test file. */
export const sharedBrowser = (): Promise<Browser> => (browser ??= launchBrowser())
afterAll(async () => {
  await (await browser)?.close()
})

/** Starts a phone with the sample app, which is closed after the current test. */
export async function start(platform: PlatformName, options: Partial<LaunchOptions> = {}): Promise<Phone> {
  const dist = options.dist ?? distOf(platform)
  const phone = await launch({ platform, browser: await sharedBrowser(), ...options, dist })
  afterThisTest(() => phone.close())
  return phone
}

/** Waits until the page's log (the sample's `.line` elements) has this line, or one that matches the pattern. */
export async function waitForLine(phone: Phone, wanted: string | RegExp): Promise<void> {
  const lines = async (): Promise<string[]> =>
    (await phone.shown().locator('.line').allInnerTexts()).map((line) => line.trim())
  for (let n = 0; n < 80; n += 1) {
    const matches = (line: string): boolean =>
      typeof wanted === 'string' ? line === wanted : wanted.test(line)
    if ((await lines()).some(matches)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`no ${wanted} in ${JSON.stringify(await lines())}; errors: ${phone.errors.join('\n')}`)
}
