import { packageOf, type PageName, type Route, type Tab } from './page-list'
import { isTab, openPage, openTab, pagesWithId, queryValue } from './routes'

/** Where a link may lead: a tab, or a page; a page of one thing is told its number. */
export type Destination =
  { readonly tab: Tab } | { readonly page: Route; readonly query: Readonly<Record<string, string>> }

/** How somebody came in, and where to. */
export interface Arrival {
  readonly entry: 'WECHAT_CITY_SERVICES' | 'ALIPAY_CITIZEN_CENTRE' | 'ELSEWHERE'
  readonly to: Destination
  /** The city the entry belongs to. */
  readonly placeCode: string | undefined
}

/** What the client tells of a link. */
export interface Link {
  readonly scene?: string | number | undefined
  /** May be decoded or not. */
  readonly query?: Readonly<Record<string, string | undefined>> | undefined
}

/** WeChat's number for its 城市服务 entry. */
const cityServicesScene = '1092'

const home: Destination = { tab: 'home' }
const hasOwn = (object: object, name: string): boolean => Object.prototype.hasOwnProperty.call(object, name)

/** Every page has a link, called as its route is: `voucher-settings` is `voucherSettings`. */
function destination(to: string, id: string): Destination {
  const name = to.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  if (to !== to.toLowerCase() || packageOf(name) === undefined) return home
  const route = name as PageName
  if (isTab(route)) return { tab: route }
  if (!pagesWithId.includes(route)) return { page: route, query: {} }
  return /^[\w-]{1,64}$/.test(id) ? { page: route, query: { id } } : home
}

/** What a link says, such as `?to=voucher&city=350100`. Anything unknown or hostile leads home. */
export function arrivalBy({ scene, query = {} }: Link): Arrival {
  const value = (name: string): string => (hasOwn(query, name) && queryValue(query[name])) || ''
  const place = value('city')
  return {
    entry:
      String(scene) === cityServicesScene
        ? 'WECHAT_CITY_SERVICES'
        : value('chInfo') !== ''
          ? 'ALIPAY_CITIZEN_CENTRE'
          : 'ELSEWHERE',
    to: destination(value('to'), value('id')),
    placeCode: /^\d{6}$/.test(place) ? place : undefined,
  }
}

/** Goes where the link leads, from home. */
export function follow({ to }: Arrival): void {
  if ('page' in to) openPage(to.page, to.query)
  else if (to.tab !== 'home') openTab(to.tab)
}
