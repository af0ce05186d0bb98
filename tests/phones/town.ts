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

/** Both compiled outputs; every story runs on each. */
export const platforms: readonly PlatformName[] = ['weapp', 'alipay']

/** When the city of every story is founded: 21 November 2026, 14:30 in China. */
export const noon = Date.parse('2026-11-21T14:30:00+08:00')

/** A city over real HTTP, its till, and the phones in it. The city's clock stands still until a test moves it. */
export interface Town {
  readonly host: CityHost
  readonly url: string
  /** Moves the city's clock. */
  pass(ms: number): void
  phone(platform: PlatformName, options?: Partial<LaunchOptions>): Promise<Phone>
  /** A phone on which this person has signed in. */
  phoneOf(person: string, platform: PlatformName, options?: Partial<LaunchOptions>): Promise<Phone>
  /** A till's request, as it is on the wire. */
  till(name: EndpointName, body: object): Promise<{ status: number; body: Record<string, unknown> }>
  close(): Promise<void>
}

const project = path.resolve(__dirname, '../..')
/** Where the build for a platform lies. */
export const dist = (platform: PlatformName): string =>
  path.resolve(project, process.env['BUILD_FOLDER'] || 'dist', platform)

/** @param people who lives there; everybody but the person with ten thousand records unless told */
export async function openTown(people: readonly Person[] = townspeople): Promise<Town> {
  let now = noon
  let keys = 0
  const host = createCityHost(memoryJournal({ seed: 'town', foundedAt: noon }, people), () => now)
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
      // A time zone holds for a whole process: a phone elsewhere has a browser of its own.
      ...(options.timezone === undefined && { browser: shared }),
      baseUrl: server.url,
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

export const voucherPage = '/pages/voucher/index'
export const pharmacy = 'Y350100001'

/** 86.40 yuan of class-A medicine and 9.90 outside the catalogue. */
export const basket: WirePurchase['fee_list'] = [
  { medins_list_name: '苯磺酸氨氯地平片', chrgitm_lv: '01', cnt: 2, pric: 4_320 },
  { medins_list_name: '医用外科口罩', chrgitm_lv: '03', cnt: 1, pric: 990 },
]

/** The digits on screen, read the way a cashier would. */
export async function digitsOn(phone: Phone): Promise<string> {
  await phone.tap('#voucher-show-digits')
  const digits = (await phone.shown().locator('#voucher-digits').innerText()).replace(/\D/g, '')
  await phone.tap('#sheet-close')
  await phone.shown().locator('#voucher-digits').waitFor({ state: 'detached' })
  return digits
}

/** Waits until a code is drawn: its place holds black modules. */
export async function waitForCode(phone: Phone): Promise<void> {
  const drawn = (): boolean => {
    const canvas = document.querySelector<HTMLCanvasElement>('.wx-page:not(.behind) #voucher-qr canvas')
    if (!canvas?.width) return false
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return data.some((value, index) => index % 4 === 3 && value === 255 && data[index - 1] === 0)
  }
  await phone.page.waitForFunction(drawn, undefined, { timeout: 10_000 })
}

/** Waits until the phone has kept codes for a time without network: the city gives them when it has given the first code. */
export async function untilOfflineCodes(phone: Phone): Promise<void> {
  await phone.page.waitForFunction(() =>
    Object.keys(localStorage).some((key) => key.endsWith('yibao.offlineCodes')),
  )
}
