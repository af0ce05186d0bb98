import {
  getCurrentPages,
  makePhoneCall,
  navigateBack,
  navigateTo,
  reLaunch,
  redirectTo,
  showToast,
  switchTab,
} from '@tarojs/taro'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { fill } from '@/words/fill'
import { packageOf, pageFile, type PageName, type Route, type Tab } from './page-list'

/** The pages that need an `id` in their address. */
export const pagesWithId: readonly Route[] = ['record', 'binding', 'relativeCode']

/** Tells whether a page is a tab. */
export const isTab = (name: PageName): name is Tab => packageOf(name) === ''

/** Gives the address of a page for the client. */
export const addressOf = (name: PageName): string =>
  `/pages/${packageOf(name)}/${pageFile(name)}`.replace('//', '/')

/** Ignores a refusal of the client, which leaves the person where they are. */
const quietly = (opened: Promise<unknown>): void => void opened.catch(() => undefined)

/** Says so when the client does not open a page, as without network; a double touch is refused when the page is there. */
function aloud(open: () => Promise<unknown>): void {
  const before = getCurrentPages().length
  open().catch(() => {
    if (getCurrentPages().length === before) toast(words.app.refused)
  })
}

/** Opens a tab. */
export const openTab = (tab: Tab): void => quietly(switchTab({ url: addressOf(tab) }))

/** The number of pages that the clients put upon one another; they refuse the next one. */
const maxPages = 10

/**
 * Opens a page above the one shown; its query must contain nothing personal. Where the client takes no more pages, it goes
 * back to the same page below or replaces the one shown, so that no touch is without effect.
 */
export function openPage(route: Route, query: Readonly<Record<string, string>> = {}): void {
  const text = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  const url = addressOf(route) + (text && `?${text}`)
  const pages = getCurrentPages()
  if (pages.length < maxPages) return aloud(() => navigateTo({ url }))
  const below = pages.slice(0, -1).findIndex((page) => `/${page.route}` === url)
  if (below < 0) aloud(() => redirectTo({ url }))
  else quietly(navigateBack({ delta: pages.length - 1 - below }))
}

/** Opens home and closes all other pages. */
export const startOver = (): void => quietly(reLaunch({ url: addressOf('home') }))

/** Replaces the page shown by another one. */
export const replacePage = (route: Route): void => aloud(() => redirectTo({ url: addressOf(route) }))

/** The page of each recovery that is not another try. */
const recoveryPages = { 'sign-in': 'signIn', 'first-use': 'firstUse', resume: 'voucherSettings' } as const

/** Takes the next step after a problem; trying again is the page's own task. */
export function recover(recovery: Recovery, retry: () => void): void {
  if (recovery === 'retry') retry()
  else openPage(recoveryPages[recovery])
}

/** Shows a sentence over the page for a moment. */
export const toast = (title: string): void => quietly(showToast({ title, icon: 'none' }))

/** Dials a number; the client asks before it calls. Where the client cannot, the number is shown to be dialled by hand. */
export const dial = (phoneNumber: string): void =>
  void makePhoneCall({ phoneNumber }).catch((refusal: { readonly errMsg?: string }) => {
    // Somebody who changes their mind at the client's question is told nothing.
    if (!refusal.errMsg?.includes('cancel')) toast(fill(words.app.callRefused, { number: phoneNumber }))
  })

/** Goes back to the page below; home where there is none, as on a page that a link has opened. */
export const goBack = (): void => (getCurrentPages().length > 1 ? quietly(navigateBack()) : startOver())

/** Decodes a query value where needed: WeChat passes values as they stand in the address, Alipay decodes them. */
export function queryValue(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
