import * as v from 'valibot'
import { Id } from '@/contract/scalars'
import { packageOf, type PageName, type Route, type Tab } from './page-list'
import { addressOf, isTab, openPage, openTab, pagesWithId, queryValue } from './routes'

/** The target of a link: a tab, or a page; a page with an id is given it. */
export type Destination =
  { readonly tab: Tab } | { readonly page: Route; readonly query: Readonly<Record<string, string>> }

/** The entry by which a person came in, and their target. */
export interface Arrival {
  readonly entry: 'WECHAT_CITY_SERVICES' | 'ALIPAY_CITIZEN_CENTRE' | 'ELSEWHERE'
  readonly to: Destination
  /** The city to which the entry belongs. */
  readonly placeCode: string | undefined
}

/** The data of a link from the client. */
export interface Link {
  readonly scene?: string | number | undefined
  /** The query; its values may be encoded or not. */
  readonly query?: Readonly<Record<string, string | undefined>> | undefined
}

/** WeChat's scene number of its 城市服务 entry. */
const cityServicesScene = '1092'

const home: Destination = { tab: 'home' }
const hasOwn = (object: object, name: string): boolean => Object.prototype.hasOwnProperty.call(object, name)

/** Finds the target of a link. Every page has a link named after its route: `voucher-settings` is `voucherSettings`. */
function destination(to: string, id: string): Destination {
  const name = to.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  if (to !== to.toLowerCase() || packageOf(name) === undefined) return home
  const route = name as PageName
  if (isTab(route)) return { tab: route }
  if (!pagesWithId.includes(route)) return { page: route, query: {} }
  return v.is(Id, id) ? { page: route, query: { id } } : home
}

/** Reads a link, such as `?to=voucher&city=350100`. An unknown or hostile link leads home. */
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

/** Gives the tab to which a launch leads: by its first page, or by a link in its query. */
export function tabOfLaunch(link: (Link & { readonly path: string }) | undefined): Tab | undefined {
  if (!link) return undefined
  const { to } = arrivalBy(link)
  if ('page' in to) return undefined
  return `/${link.path}` === addressOf('voucher') ? 'voucher' : to.tab
}

/** Opens the target of a link, from home. */
export function follow({ to }: Arrival): void {
  if ('page' in to) openPage(to.page, to.query)
  else if (to.tab !== 'home') openTab(to.tab)
}
