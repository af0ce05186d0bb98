import path from 'node:path'
import type { EndpointName } from '@/contract/endpoints'
import { endpoints } from '@/contract/endpoints'
import type { WirePurchase } from '@/contract/till'
import { createCityHost, type CityHost } from 'mock/host/city-host'
import { serveCity, type RunningServer } from 'mock/host/http-server'
import { memoryJournal } from 'mock/host/journal'
import type { Person } from 'mock/world/people/person'
import { townspeople } from 'mock/world/people/people'
import { launch, sharedBrowser, type LaunchOptions, type Phone, type PlatformName } from '../simulator'

/** The platforms of the compiled outputs; every story runs on each. */
export const platforms: readonly PlatformName[] = ['weapp', 'alipay']

/** The time at which every story's city is founded and its clock starts: 21 November 2026, 14:30 in China. */
export const startTime = Date.parse('2026-11-21T14:30:00+08:00')

/** A city over real HTTP with its till and phones. The city's clock stands still until a test moves it. */
export interface Town {
  readonly host: CityHost
  readonly url: string
  /** Moves the city's clock forward. */
  pass(ms: number): void
  /** Starts a phone in the city. */
  phone(platform: PlatformName, options?: Partial<LaunchOptions>): Promise<Phone>
  /** Starts a phone on which this person has signed in. */
  phoneOf(person: string, platform: PlatformName, options?: Partial<LaunchOptions>): Promise<Phone>
  /** Sends a till's request, and returns the response as it is on the wire. */
  till(name: EndpointName, body: object): Promise<{ status: number; body: Record<string, unknown> }>
  close(): Promise<void>
}

const project = path.resolve(__dirname, '../..')
/** Returns the folder of the build for a platform. */
export const dist = (platform: PlatformName): string =>
  path.resolve(project, process.env['BUILD_FOLDER'] || 'dist', platform)

/**
 * Opens a city and the means to start phones in it.
 * @param people the city's people; by default everybody but the person with ten thousand records
 */
export async function openTown(people: readonly Person[] = townspeople): Promise<Town> {
  let now = startTime
  let keys = 0
  const host = createCityHost(memoryJournal({ seed: 'town', foundedAt: startTime }, people), () => now)
  const server: RunningServer = await serveCity(host, 0)
  const shared = await sharedBrowser()
  const phones: Phone[] = []
  const ask = async (
    path_: string,
    body: object,
  ): Promise<{ status: number; body: Record<string, unknown> }> => {
    const response = await fetch(`${server.url}/api/v1${path_}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `town-${(keys += 1)}-key` },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const phone: Town['phone'] = async (platform, options = {}) => {
    const started = await launch({
      dist: dist(platform),
      platform,
      // A time zone applies to a whole process: a phone in another one gets a browser of its own.
      ...(options.timezone === undefined && { browser: shared }),
      baseUrl: server.url,
      // Codes are drawn in whole pixels, so that one pixel a point is enough to read them, and a quarter of the painting.
      ...(options.client !== 'drawn' && { deviceScaleFactor: 1 }),
      ...options,
    })
    phones.push(started)
    return started
  }
  return {
    host,
    url: server.url,
    pass: (ms) => void (now += ms),
    phone,
    async phoneOf(person, platform, options = {}) {
      const { body } = await ask('/demo/sessions', { person })
      const tokens = { accessToken: body['access_token'], refreshToken: body['refresh_token'] }
      const storage = { 'yibao.session': JSON.stringify({ version: 1, value: tokens }) }
      return phone(platform, { ...options, storage })
    },
    till: (name, body) => ask(endpoints[name].path, body),
    async close() {
      await Promise.all(phones.map((open) => open.close()))
      await server.close()
    },
  }
}

/** The address of the voucher page. */
export const voucherPage = '/pages/voucher/index'
/** The code of the pharmacy whose till the stories use. */
export const pharmacy = 'Y350100001'

/** A purchase of 86.40 yuan of class-A medicine and 9.90 outside the catalogue. */
export const basket: WirePurchase['fee_list'] = [
  { medins_list_name: '苯磺酸氨氯地平片', chrgitm_lv: '01', cnt: 2, pric: 4_320 },
  { medins_list_name: '医用外科口罩', chrgitm_lv: '03', cnt: 1, pric: 990 },
]

/** Reads the digits of the code on screen as a cashier would. */
export async function digitsOn(phone: Phone): Promise<string> {
  await phone.tap('#voucher-show-digits')
  const digits = (await phone.shown().locator('#voucher-digits').innerText()).replace(/\D/g, '')
  await phone.tap('#sheet-close')
  await phone.shown().locator('#voucher-digits').waitFor({ state: 'detached' })
  return digits
}

/** Waits until a code is drawn, that is, until its canvas has black modules. */
export async function waitForCode(phone: Phone): Promise<void> {
  const drawn = (): boolean => {
    const canvas = document.querySelector<HTMLCanvasElement>('.wx-page:not(.behind) #voucher-qr canvas')
    if (!canvas?.width) return false
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return data.some((value, index) => index % 4 === 3 && value === 255 && data[index - 1] === 0)
  }
  await phone.page.waitForFunction(drawn, undefined, { timeout: 10_000 })
}

/** Waits until no code is drawn, that is, until no canvas of the page has anything on it. */
export async function waitForNoCode(phone: Phone): Promise<void> {
  await phone.page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.wx-page:not(.behind) canvas')].every((canvas) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      return data.every((value) => value === 0)
    }),
  )
}

/** Waits until the phone has stored its offline codes, which it receives after the first code. */
export async function untilOfflineCodes(phone: Phone): Promise<void> {
  await phone.page.waitForFunction(() =>
    Object.keys(localStorage).some((key) => key.endsWith('yibao.offlineCodes')),
  )
}
