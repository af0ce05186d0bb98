import { findInstitutions } from '@/contract/institution'
import { matchingInstitutions, type FoundInstitution } from '../policies/nearby'
import { pageOf } from './page-of'
import { refuse, route, type Route } from './route'

const toWire = (place: FoundInstitution) => ({
  fixmedins_code: place.code,
  fixmedins_name: place.name,
  admdvs: place.admdvs,
  med_type: place.usualVisit,
  lv: place.tier,
  addr: place.address,
  tel: place.telephone,
  lat: place.latitude,
  lng: place.longitude,
  dist: place.distance,
})

/** The route that searches institutions. */
export const institutionRoutes: readonly Route[] = [
  route(findInstitutions, ({ query, body }) => {
    // Pages are taken from the end of a list, so the nearest institution must be the last.
    const page = pageOf(matchingInstitutions(body).reverse(), ({ code }) => code, query)
    if (!page) return refuse('INVALID_REQUEST', 'this cursor is not from an earlier page of the same search')
    return { reply: { institutions: page.newestFirst.map(toWire), next_cursor: page.nextCursor } }
  }),
]
