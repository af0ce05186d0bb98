import { navigateBack, navigateTo, reLaunch, redirectTo, showToast, switchTab } from '@tarojs/taro'
import type { WayOn } from '@/domain/way-on'

/** Every page by the name the app calls it. Tabs are in the main package, the rest in sub-packages. */
export const routes = {
  home: '/pages/home/index',
  voucher: '/pages/voucher/index',
  me: '/pages/me/index',
  signIn: '/pages/identity/sign-in/index',
  firstUse: '/pages/identity/first-use/index',
  voucherSettings: '/pages/identity/voucher/index',
  forgotten: '/pages/identity/password/index',
  identity: '/pages/identity/card/index',
  place: '/pages/identity/place/index',
  consents: '/pages/identity/consents/index',
  accessLog: '/pages/identity/access-log/index',
  clearPhone: '/pages/identity/clear-phone/index',
  deposits: '/pages/money/deposits/index',
  contributions: '/pages/money/contributions/index',
  records: '/pages/records/list/index',
  record: '/pages/records/detail/index',
  sharing: '/pages/family/list/index',
  familyWhich: '/pages/family/which/index',
  offer: '/pages/family/offer/index',
  binding: '/pages/family/binding/index',
  sharerOrder: '/pages/family/order/index',
  relatives: '/pages/family/relatives/index',
  relativeAdd: '/pages/family/relative-add/index',
  relativeCode: '/pages/family/relative-code/index',
  balance: '/pages/money/balance/index',
  ledger: '/pages/money/ledger/index',
} as const

export type Tab = 'home' | 'voucher' | 'me'
export type Route = Exclude<keyof typeof routes, Tab>

/** Pages that show one thing and are told which by `id`; every other page opens by its name alone. */
export const pagesOfOneThing: readonly Route[] = ['record', 'binding', 'relativeCode']

export const isTab = (name: Tab | Route): name is Tab => ['home', 'voucher', 'me'].includes(name)

/** A page that the client refuses to open (a double touch, a full page stack) leaves the person where they are. */
const quietly = (opened: Promise<unknown>): void => void opened.catch(() => undefined)

export const openTab = (tab: Tab): void => quietly(switchTab({ url: routes[tab] }))

/** Opens a page above the one shown; nothing personal may go into its query. */
export function openPage(route: Route, query: Readonly<Record<string, string>> = {}): void {
  const text = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  quietly(navigateTo({ url: routes[route] + (text && `?${text}`) }))
}

/** Home and nothing else: every other page is closed and forgotten. */
export const startOver = (): void => quietly(reLaunch({ url: routes.home }))

/** Opens a page in the place of the one shown. */
export const replacePage = (route: Route): void => quietly(redirectTo({ url: routes[route] }))

/** Where each way on leads that is not another try. */
const waysOn = { 'sign-in': 'signIn', 'first-use': 'firstUse', resume: 'voucherSettings' } as const

/** Takes the way on from a problem; trying again is the page's own business. */
export function goOn(way: WayOn, retry: () => void): void {
  if (way === 'retry') retry()
  else openPage(waysOn[way])
}

/** A sentence over the page, for a moment. */
export const say = (title: string): void => quietly(showToast({ title, icon: 'none' }))

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
