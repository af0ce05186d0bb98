import { listSettlements, readSettlement } from '@/contract/settlement'
import { refuse, route, type Route } from './route'

const defaultLimit = 20

export const settlementRoutes: readonly Route[] = [
  route(listSettlements, ({ world, query, caller: { person } }) => {
    const own = world.settlementsOf.get(person.personNumber) ?? []
    const limit = Number(query.limit ?? defaultLimit)
    const end =
      query.cursor === undefined ? own.length : own.findIndex(({ wire }) => wire.setl_id === query.cursor)
    if (end < 0) return refuse('INVALID_REQUEST', 'this cursor is not from an earlier page')
    const start = Math.max(0, end - limit)
    const page = own.slice(start, end).reverse()
    return {
      reply: {
        settlements: page.map(({ wire }) => ({ ...wire, fee_list: [] })),
        next_cursor: start > 0 ? (own[start]?.wire.setl_id ?? null) : null,
      },
    }
  }),
  route(readSettlement, ({ world, path, caller: { person } }) => {
    const kept = world.settlements.get(path.settlementId)
    if (kept?.personNumber !== person.personNumber)
      return refuse('NOT_FOUND', 'no such record of this person')
    return { reply: kept.wire }
  }),
]
