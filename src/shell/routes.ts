import { navigateBack, navigateTo, switchTab } from '@tarojs/taro'

/** Every page by the name the app calls it. Tabs are in the main package, the rest in sub-packages. */
export const routes = {
  home: '/pages/home/index',
  voucher: '/pages/voucher/index',
  me: '/pages/me/index',
  signIn: '/pages/identity/sign-in/index',
  record: '/pages/records/detail/index',
} as const

type Tab = 'home' | 'voucher' | 'me'
type Route = Exclude<keyof typeof routes, Tab>

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
