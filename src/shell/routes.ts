import {
  makePhoneCall,
  navigateBack,
  navigateTo,
  reLaunch,
  redirectTo,
  showToast,
  switchTab,
} from '@tarojs/taro'
import type { WayOn } from '@/domain/way-on'

/**
 * Every page by the name the app calls it, and its folder. Tabs are in the main package, the rest in sub-packages, for
 * all of which this list is waited for: hence no more than what tells them apart.
 */
export const routes = {
  home: 'home',
  voucher: 'voucher',
  me: 'me',
  signIn: 'identity/sign-in',
  firstUse: 'identity/first-use',
  voucherSettings: 'identity/voucher',
  forgotten: 'identity/password',
  identity: 'identity/card',
  place: 'identity/place',
  consents: 'identity/consents',
  accessLog: 'identity/access-log',
  clearPhone: 'identity/clear-phone',
  deposits: 'money/deposits',
  contributions: 'money/contributions',
  records: 'records/list',
  record: 'records/detail',
  sharing: 'family/list',
  familyWhich: 'family/which',
  offer: 'family/offer',
  binding: 'family/binding',
  sharerOrder: 'family/order',
  premiums: 'family/premiums',
  relatives: 'family/relatives',
  relativeAdd: 'family/relative-add',
  relativeCode: 'family/relative-code',
  wallet: 'family/wallet',
  transfer: 'family/transfer',
  balance: 'money/balance',
  ledger: 'money/ledger',
  display: 'settings/display',
  guides: 'guides/list',
  estimate: 'guides/estimate',
  withdrawal: 'guides/withdrawal',
  depositEstimate: 'guides/deposit',
  whereToAsk: 'guides/ask',
  institutions: 'guides/institutions',
} as const

export type Tab = 'home' | 'voucher' | 'me'
export type Route = Exclude<keyof typeof routes, Tab>

/** Pages that show one thing and are told which by `id`; every other page opens by its name alone. */
export const pagesOfOneThing: readonly Route[] = ['record', 'binding', 'relativeCode']

export const isTab = (name: Tab | Route): name is Tab => ['home', 'voucher', 'me'].includes(name)

/** Where the client finds a page. */
export const addressOf = (name: Tab | Route): string => `/pages/${routes[name]}/index`

/** A page that the client refuses to open (a double touch, a full page stack) leaves the person where they are. */
const quietly = (opened: Promise<unknown>): void => void opened.catch(() => undefined)

export const openTab = (tab: Tab): void => quietly(switchTab({ url: addressOf(tab) }))

/** Opens a page above the one shown; nothing personal may go into its query. */
export function openPage(route: Route, query: Readonly<Record<string, string>> = {}): void {
  const text = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  quietly(navigateTo({ url: addressOf(route) + (text && `?${text}`) }))
}

/** Home and nothing else: every other page is closed and forgotten. */
export const startOver = (): void => quietly(reLaunch({ url: addressOf('home') }))

/** Opens a page in the place of the one shown. */
export const replacePage = (route: Route): void => quietly(redirectTo({ url: addressOf(route) }))

/** Where each way on leads that is not another try. */
const waysOn = { 'sign-in': 'signIn', 'first-use': 'firstUse', resume: 'voucherSettings' } as const

/** Takes the way on from a problem; trying again is the page's own business. */
export function goOn(way: WayOn, retry: () => void): void {
  if (way === 'retry') retry()
  else openPage(waysOn[way])
}

/** A sentence over the page, for a moment. */
export const say = (title: string): void => quietly(showToast({ title, icon: 'none' }))

/** Dials; the client asks before it calls. */
export const call = (phoneNumber: string): void => quietly(makePhoneCall({ phoneNumber }))

export const goBack = (): void => quietly(navigateBack())

/** WeChat hands query values over as they stand in the address, Alipay decodes them; here they become one. */
export function queryValue(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
