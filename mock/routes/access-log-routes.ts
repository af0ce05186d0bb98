import { readAccessLog } from '@/contract/access-log'
import { toWireTime } from '@/domain/china-day'
import { institutionByCode } from '../policies/cities'
import type { StoredAccess } from '../world/entry/access-log'
import { accessNames, businessNames, signInWayNames } from '../world/entry/access-names'
import { consentTexts } from '../world/entry/consent-texts'
import { maskName } from '../world/people/person'
import type { World } from '../world/world'
import { pageOf } from './page-of'
import { refuse, route, type Route } from './route'

const idOf = ({ number }: StoredAccess): string => `A${String(number).padStart(9, '0')}`

const whereOf = ({ institutionCode, way }: StoredAccess): string | null =>
  way ? signInWayNames[way] : (institutionByCode.get(institutionCode ?? '')?.name ?? null)

const purposeOf = ({ businessType, consent }: StoredAccess): string | null =>
  consent
    ? (consentTexts.find(({ kind }) => kind === consent)?.title ?? null)
    : businessType === undefined
      ? null
      : businessNames[businessType]

const toWire = (world: World, entry: StoredAccess) => {
  const name = world.people.get(entry.by ?? '')?.name
  return {
    log_id: idOf(entry),
    log_time: toWireTime(entry.at),
    what: entry.what,
    what_name: accessNames[entry.what],
    whr_name: whereOf(entry),
    who_name: name === undefined ? null : maskName(name),
    purp_name: purposeOf(entry),
    rslt: entry.refused ? 'REFUSED' : 'OK',
  }
}

/** The route of the access log. */
export const accessLogRoutes: readonly Route[] = [
  route(readAccessLog, ({ world, query, caller: { person } }) => {
    const page = pageOf(world.accessLog.get(person.personNumber) ?? [], idOf, query)
    if (!page) return refuse('INVALID_REQUEST', 'this cursor is not from an earlier page')
    return {
      reply: {
        entries: page.newestFirst.map((entry) => toWire(world, entry)),
        next_cursor: page.nextCursor,
      },
    }
  }),
]
