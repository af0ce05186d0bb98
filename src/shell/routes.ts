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

/** The pages that need an `id` in their address. */
export const pagesWithId: readonly Route[] = ['record', 'binding', 'relativeCode']

/** Tells whether a page is a tab. */
export const isTab = (name: PageName): name is Tab => packageOf(name) === ''

/** Gives the address of a page for the client. */
export const addressOf = (name: PageName): string =>
  `/pages/${packageOf(name)}/${pageFile(name)}`.replace('//', '/')

/** Ignores a refusal of the client (a double touch, a full page stack), which leaves the person where they are. */
const quietly = (opened: Promise<unknown>): void => void opened.catch(() => undefined)

/** Opens a tab. */
export const openTab = (tab: Tab): void => quietly(switchTab({ url: addressOf(tab) }))

/** Opens a page above the one shown; its query must contain nothing personal. */
export function openPage(route: Route, query: Readonly<Record<string, string>> = {}): void {
  const text = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  quietly(navigateTo({ url: addressOf(route) + (text && `?${text}`) }))
}

/** Opens home and closes all other pages. */
export const startOver = (): void => quietly(reLaunch({ url: addressOf('home') }))

/** Replaces the page shown by another one. */
export const replacePage = (route: Route): void => quietly(redirectTo({ url: addressOf(route) }))

/** The page of each recovery that is not another try. */
const recoveryPages = { 'sign-in': 'signIn', 'first-use': 'firstUse', resume: 'voucherSettings' } as const

/** Takes the next step after a problem; trying again is the page's own task. */
export function recover(recovery: Recovery, retry: () => void): void {
  if (recovery === 'retry') retry()
  else openPage(recoveryPages[recovery])
}

/** Shows a sentence over the page for a moment. */
export const toast = (title: string): void => quietly(showToast({ title, icon: 'none' }))

/** Dials a number; the client asks before it calls. */
export const dial = (phoneNumber: string): void => quietly(makePhoneCall({ phoneNumber }))

/** Goes back to the page below. */
export const goBack = (): void => quietly(navigateBack())

/** Decodes a query value where needed: WeChat passes values as they stand in the address, Alipay decodes them. */
export function queryValue(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
