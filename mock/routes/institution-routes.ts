import { findInstitutions } from '@/contract/institution'
import { institutionsLike, type Found } from '../policies/nearby'
import { pageOf } from './page-of'
import { refuse, route, type Route } from './route'

const described = (place: Found) => ({
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

export const institutionRoutes: readonly Route[] = [
  route(findInstitutions, ({ query, body }) => {
    // A page begins at the end of its list, so the nearest goes last.
    const page = pageOf(institutionsLike(body).reverse(), ({ code }) => code, query)
    if (!page) return refuse('INVALID_REQUEST', 'this cursor is not from an earlier page of the same search')
    return { reply: { institutions: page.newestFirst.map(described), next_cursor: page.nextCursor } }
  }),
]
