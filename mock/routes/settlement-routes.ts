import { explainSettlement } from '@/contract/explanation'
import { listSettlements, readSettlement } from '@/contract/settlement'
import { sumSettlements } from '@/contract/settlement-months'
import { findSettlements } from '@/contract/settlement-search'
import { addUpByMonth } from '../world/visits/add-up'
import { recordsLike } from '../world/visits/find-records'
import type { KeptSettlement } from '../world/visits/shelf'
import type { World } from '../world/world'
import { pageOf } from './page-of'
import { refuse, route, type Citizen, type Route } from './route'

function ownRecord(world: World, id: string, { person }: Citizen): KeptSettlement | undefined {
  const kept = world.settlements.get(id)
  return kept?.personNumber === person.personNumber ? kept : undefined
}

const unknown = refuse('NOT_FOUND', 'no such record of this person')

const recordsOf = (world: World, { person }: Citizen): readonly KeptSettlement[] =>
  world.settlementsOf.get(person.personNumber) ?? []

/** A page of records, each without its items. */
function replyWith(records: readonly KeptSettlement[], asked: Parameters<typeof pageOf>[2]) {
  const page = pageOf(records, ({ wire }) => wire.setl_id, asked)
  if (!page) return refuse('INVALID_REQUEST', 'this cursor is not from an earlier page')
  return {
    reply: {
      settlements: page.newestFirst.map(({ wire }) => ({ ...wire, fee_list: [] })),
      next_cursor: page.nextCursor,
    },
  }
}

export const settlementRoutes: readonly Route[] = [
  route(listSettlements, ({ world, query, caller }) => replyWith(recordsOf(world, caller), query)),
  route(findSettlements, ({ world, query, body, caller }) =>
    replyWith(recordsLike(recordsOf(world, caller), body), query),
  ),
  route(sumSettlements, ({ world, body, caller }) => ({
    reply: { months: addUpByMonth(recordsLike(recordsOf(world, caller), body)) },
  })),
  route(readSettlement, ({ world, path, caller }) => {
    const kept = ownRecord(world, path.settlementId, caller)
    return kept ? { reply: kept.wire } : unknown
  }),
  route(explainSettlement, ({ world, path, caller }) => {
    const kept = ownRecord(world, path.settlementId, caller)
    return kept ? { reply: { setl_id: kept.wire.setl_id, reasons: [...kept.reasons] } } : unknown
  }),
]
