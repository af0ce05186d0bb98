import { openPage, openTab, queryValue, type Route } from './routes'

/** Where a link may lead: a screen that needs nothing else, or a record by its number. */
export type Destination =
  | { readonly tab: 'home' | 'voucher' | 'me' }
  | { readonly page: Exclude<Route, 'record'> }
  | { readonly record: string }

/** How somebody came in, and where to. */
export interface Arrival {
  readonly entry: 'WECHAT_CITY_SERVICES' | 'ALIPAY_CITIZEN_CENTRE' | 'ELSEWHERE'
  readonly to: Destination
  /** The city the entry belongs to. */
  readonly placeCode: string | undefined
}

/** WeChat's number for its 城市服务 entry. */
const cityServicesScene = '1092'

const destinations: Readonly<Record<string, Destination>> = {
  voucher: { tab: 'voucher' },
  me: { tab: 'me' },
  'sign-in': { page: 'signIn' },
  'first-use': { page: 'firstUse' },
  identity: { page: 'identity' },
  place: { page: 'place' },
  consents: { page: 'consents' },
  'voucher-settings': { page: 'voucherSettings' },
  'access-log': { page: 'accessLog' },
}
const home: Destination = { tab: 'home' }

/**
 * What a link says, such as `?to=voucher&city=350100`. Anything unknown or hostile leads home.
 * @param scene as the client gives it; the query may be decoded or not
 */
export function arrivalBy(
  scene: string | number | undefined,
  query: Readonly<Record<string, string | undefined>>,
): Arrival {
  const value = (name: string): string =>
    (Object.prototype.hasOwnProperty.call(query, name) && queryValue(query[name])) || ''
  const to = value('to')
  const id = value('id')
  const place = value('city')
  const known = Object.prototype.hasOwnProperty.call(destinations, to) ? destinations[to] : undefined
  return {
    entry:
      String(scene) === cityServicesScene
        ? 'WECHAT_CITY_SERVICES'
        : value('chInfo') !== ''
          ? 'ALIPAY_CITIZEN_CENTRE'
          : 'ELSEWHERE',
    to: to === 'record' && /^[\w-]{1,64}$/.test(id) ? { record: id } : (known ?? home),
    placeCode: /^\d{6}$/.test(place) ? place : undefined,
  }
}

/** Goes where the link leads, from home. */
export function follow({ to }: Arrival): void {
  if ('record' in to) openPage('record', { id: to.record })
  else if ('page' in to) openPage(to.page)
  else if (to.tab !== 'home') openTab(to.tab)
}
