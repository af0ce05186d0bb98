import type * as v from 'valibot'
import { searchCatalogue, type CatalogueEntry } from '@/contract/catalogue'
import type { Policy } from '@/contract/benefit'
import { classCodes } from '@/contract/till'
import { dayOf } from '@/domain/china-day'
import { searching } from '@/domain/searched-words'
import { catalogue, type CatalogueEntry as StoredEntry } from '../catalogue/catalogue'
import { cities, policyOn } from '../policies/cities'
import { pageOf } from './page-of'
import { refuse, route, type Route } from './route'

/** Describes an entry by the rules of a place. */
function toWire(entry: StoredEntry, { accountPays }: Policy): v.InferInput<typeof CatalogueEntry> {
  const share = entry.itemClass === 'C' ? 'outOfCatalogue' : 'coinsurance'
  return {
    med_list_codg: entry.code,
    med_list_name: entry.name,
    spec: entry.spec === '' ? null : entry.spec,
    kind: entry.kind,
    chrgitm_lv: classCodes[entry.itemClass],
    selfpay_prop: entry.paidFirstPercent,
    pric_uplmt_amt: entry.priceLimitFen ?? null,
    acct_flag: accountPays.PHARMACY.includes(share) ? '1' : '0',
  }
}

/** The route of the catalogue of what the insurance pays. */
export const catalogueRoutes: readonly Route[] = [
  route(searchCatalogue, ({ now, query, body }) => {
    if (!cities.has(body.admdvs)) return refuse('NOT_FOUND', 'no such place')
    const isFound = body.q === undefined ? undefined : searching(body.q)
    const found = catalogue.filter(
      ({ code, name, spec }) =>
        (body.med_list_codg ?? code) === code && (isFound === undefined || isFound([name + spec])),
    )
    // The oldest of a page comes last: the catalogue is read from its beginning.
    const page = pageOf([...found].reverse(), ({ code }) => code, query)
    if (!page) return refuse('INVALID_REQUEST', 'this cursor is not from an earlier page')
    const { employee } = policyOn(body.admdvs, dayOf(now))
    return {
      reply: {
        entries: page.newestFirst.map((entry) => toWire(entry, employee)),
        next_cursor: page.nextCursor,
      },
    }
  }),
]
