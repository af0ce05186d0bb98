import { explainSettlement } from '@/contract/explanation'
import { listSettlements, readSettlement } from '@/contract/settlement'
import { sumSettlements } from '@/contract/settlement-months'
import { findSettlements } from '@/contract/settlement-search'
import { addUpByMonth } from '../world/visits/add-up'
import { matchingRecords } from '../world/visits/find-records'
import type { StoredSettlement } from '../world/visits/state'
import type { World } from '../world/world'
import { pageOf } from './page-of'
import { refuse, route, type Citizen, type Route } from './route'

/** Finds a record of the person signed in; undefined for an unknown one and for another person's. */
export function ownRecord(world: World, id: string, { person }: Citizen): StoredSettlement | undefined {
  const stored = world.settlements.get(id)
  return stored?.personNumber === person.personNumber ? stored : undefined
}

const unknown = refuse('NOT_FOUND', 'no such record of this person')

const recordsOf = (world: World, { person }: Citizen): readonly StoredSettlement[] =>
  world.settlementsOf.get(person.personNumber) ?? []

/** Answers with a page of records, each without its items. */
function replyWith(records: readonly StoredSettlement[], position: Parameters<typeof pageOf>[2]) {
  const page = pageOf(records, ({ wire }) => wire.setl_id, position)
  if (!page) return refuse('INVALID_REQUEST', 'this cursor is not from an earlier page')
  return {
    reply: {
      settlements: page.newestFirst.map(({ wire }) => ({ ...wire, fee_list: [] })),
      next_cursor: page.nextCursor,
    },
  }
}

/** The routes of settlement records. */
export const settlementRoutes: readonly Route[] = [
  route(listSettlements, ({ world, query, caller }) => replyWith(recordsOf(world, caller), query)),
  route(findSettlements, ({ world, query, body, caller }) =>
    replyWith(matchingRecords(recordsOf(world, caller), body), query),
  ),
  route(sumSettlements, ({ world, body, caller }) => ({
    reply: { months: addUpByMonth(matchingRecords(recordsOf(world, caller), body)) },
  })),
  route(readSettlement, ({ world, path, caller }) => {
    const stored = ownRecord(world, path.settlementId, caller)
    return stored ? { reply: stored.wire } : unknown
  }),
  route(explainSettlement, ({ world, path, caller }) => {
    const stored = ownRecord(world, path.settlementId, caller)
    return stored ? { reply: { setl_id: stored.wire.setl_id, reasons: [...stored.reasons] } } : unknown
  }),
]
