import {
  makePhoneCall,
  navigateBack,
  navigateTo,
  reLaunch,
  redirectTo,
  showToast,
  switchTab,
} from '@tarojs/taro'
import type { Recovery } from '@/domain/recovery'
import { packageOf, pageFile, type PageName, type Route, type Tab } from './page-list'

/** Pages that show one thing and are told which by `id`; every other page opens by its name alone. */
export const pagesWithId: readonly Route[] = ['record', 'binding', 'relativeCode']

/** Tells the tabs from the other pages. */
export const isTab = (name: PageName): name is Tab => packageOf(name) === ''

/** Where the client finds a page. */
export const addressOf = (name: PageName): string =>
  `/pages/${packageOf(name)}/${pageFile(name)}`.replace('//', '/')

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
const recoveryPages = { 'sign-in': 'signIn', 'first-use': 'firstUse', resume: 'voucherSettings' } as const

/** Takes the way on from a problem; trying again is the page's own business. */
export function recover(way: Recovery, retry: () => void): void {
  if (way === 'retry') retry()
  else openPage(recoveryPages[way])
}

/** A sentence over the page, for a moment. */
export const toast = (title: string): void => quietly(showToast({ title, icon: 'none' }))

/** Dials; the client asks before it calls. */
export const dial = (phoneNumber: string): void => quietly(makePhoneCall({ phoneNumber }))

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
