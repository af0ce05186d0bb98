// launch(options) starts a phone that runs a build in headless Chromium and is driven by a test.
import { chromium, type Browser } from 'playwright-core'
import { compiledOnce } from './compiled'
import { clientOf, type ClientName } from '../clients'
import { newerThan } from '../platforms/weapp/since'
import type { Client, NetworkType, PlatformName, StartConfig, Values } from '../types'
import { ensureBrowser } from './browser'
import { lendPage } from './contexts'
import { createPhone, type Phone } from './phone'
import { lendServer } from './lent-servers'
import type { OnRequest } from './server'

/** The options of a phone that is launched. */
export interface LaunchOptions {
  dist: string
  platform: PlatformName
  /** The first page with its query, as in `/pages/index/index?id=1`; by default the app's own first page. */
  url?: string | undefined
  /** Query parameters added to those of the url, as the app receives them. */
  query?: Record<string, string> | undefined
  scene?: number | undefined
  referrerInfo?: Values | undefined
  /** Answers the app's requests; a request left unanswered goes to its address, which must be local. */
  onRequest?: OnRequest | undefined
  /** The local server that receives the requests left unanswered, whatever host they name. */
  baseUrl?: string | undefined
  viewport?: { width: number; height: number }
  deviceScaleFactor?: number
  locale?: string
  /** The phone's time zone, such as `America/New_York`; by default this computer's. */
  timezone?: string
  fontSizeSetting?: number
  colorScheme?: 'light' | 'dark'
  network?: NetworkType
  storage?: Values
  privacy?: 'agreed' | 'required'
  /** Starts the phone's clock at this time; `phone.advance` then moves it. */
  now?: Date | number | string
  /** The habits of the client: the likeliest ones of the platform unless told; `drawn` draws them from the seed. */
  client?: ClientName | 'drawn'
  /** Habits in which it differs from that client. */
  habits?: Partial<Client>
  /** The seed of the client's delays; 1 unless told. */
  seed?: number
  /** Slows the phone's processor by this factor. */
  cpuSlowdown?: number
  /** A browser the test already has; it stays open when the phone closes. */
  browser?: Browser
}

/** The phones of this process that are not closed yet. */
export const openPhones = new Set<Phone>()

/** Starts a headless browser for phones. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || ensureBrowser(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Phones of one test may share a renderer process; one for each costs more than it saves.
      '--renderer-process-limit=1',
      // Parsing a script while it loads is wasted work when the previous phone has left it compiled.
      '--js-flags=--no-script-streaming',
    ],
  })
}

/** Returns the part of the options that the phone itself reads, with defaults. */
export function startConfig(options: Omit<LaunchOptions, 'dist' | 'browser'>): StartConfig {
  const chosen = clientOf(options.platform, options.client, options.seed, options.habits)
  const { library } = chosen
  // Alipay's typings do not say since when an ability is there.
  const newer = options.platform === 'weapp' && library !== undefined ? newerThan(library) : []
  const client = { ...chosen, lacking: [...chosen.lacking, ...newer] }
  return {
    platform: options.platform,
    url: options.url,
    query: options.query,
    scene: options.scene,
    referrerInfo: options.referrerInfo,
    language: options.locale ?? 'zh-CN',
    fontSizeSetting: options.fontSizeSetting ?? client.screen?.textPt ?? 16,
    network: options.network ?? 'wifi',
    storage: options.storage ?? {},
    privacy: options.privacy ?? 'agreed',
    client,
    seed: options.seed ?? 1,
  }
}

/** Starts a phone and waits until its first page is open. @throws when the build does not compile or does not start */
export async function launch(options: LaunchOptions): Promise<Phone> {
  const compiled = await compiledOnce(options.dist, options.platform)
  if (compiled.problems.length)
    throw new Error(
      `${options.dist} does not compile:\n${compiled.problems.map((p) => `${p.file}: ${p.message}`).join('\n')}`,
    )
  const config = startConfig(options)
  const { screen } = config.client
  const browser = options.browser ?? (await launchBrowser())
  const server = await lendServer({
    dist: options.dist,
    compile: () => compiled,
    config,
    onRequest: options.onRequest,
    baseUrl: options.baseUrl,
  })
  const { page, giveBack } = await lendPage(
    browser,
    {
      viewport: options.viewport ?? { width: screen?.width ?? 375, height: screen?.height ?? 667 },
      deviceScaleFactor: options.deviceScaleFactor ?? screen?.ratio ?? 2,
      hasTouch: true,
      isMobile: true,
      locale: config.language,
      ...(options.timezone !== undefined && { timezoneId: options.timezone }),
      colorScheme: options.colorScheme ?? 'light',
    },
    options.now !== undefined,
  )
  let phone: Phone | undefined
  const close = async (): Promise<void> => {
    if (phone) openPhones.delete(phone)
    await giveBack()
    if (!options.browser) await browser.close()
    server.giveBack()
  }
  const errors: string[] = []
  try {
    if (options.now !== undefined) {
      await page.clock.install({ time: options.now })
      // The previous phone in this context may have left its clock paused.
      await page.clock.resume()
    }
    const { safeAreaPt } = config.client
    if (safeAreaPt > 0) {
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: safeAreaPt } })
    }
    if (options.cpuSlowdown) {
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: options.cpuSlowdown })
    }
    phone = await createPhone(page, compiled, config.client, errors, close)
    openPhones.add(phone)
    await page.goto(`${server.url}0/`)
    await page.evaluate(() => (globalThis as unknown as { simulatorReady: Promise<void> }).simulatorReady)
    return phone
  } catch (error) {
    await close()
    throw new Error(`${options.dist} does not start: ${[(error as Error).message, ...errors].join('\n')}`, {
      cause: error,
    })
  }
}
