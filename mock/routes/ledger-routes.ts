import { readLedger } from '@/contract/ledger'
import { startOfDay } from '@/domain/calendar'
import { toWireTime } from '@/domain/china-day'
import { balanceOf } from '@/domain/personal-account'
import { accountKey, type StoredEntry } from '../world/money/state'
import { wireYears } from '../world/money/wire-years'
import { ledgerNames } from '../world/people/names'
import { pageOf } from './page-of'
import { refuse, route, type Route } from './route'

const toWire = (admdvs: string) => (entry: StoredEntry) => {
  const [acct_crt_amt, acct_his_amt] = wireYears(admdvs, entry)
  return {
    ledg_id: entry.id,
    ledg_time: toWireTime(entry.at),
    ledg_type: entry.type,
    ledg_type_name: ledgerNames[entry.type],
    amt: balanceOf(entry),
    acct_crt_amt,
    acct_his_amt,
    balc: entry.balanceFen,
    memo: entry.memo ?? null,
    setl_id: entry.settlementId ?? null,
  }
}

/** The route of an account's ledger. */
export const ledgerRoutes: readonly Route[] = [
  route(readLedger, ({ world, path, query, caller: { person } }) => {
    const { personNumber } = person
    const all = world.ledgers.get(accountKey({ personNumber, admdvs: path.accountId })) ?? []
    const from = query.from === undefined ? -Infinity : startOfDay(query.from)
    const before = query.to === undefined ? Infinity : startOfDay(query.to, 1)
    const wanted = all.filter(({ at, type }) => at >= from && at < before && (query.type ?? type) === type)
    const page = pageOf(wanted, ({ id }) => id, query)
    if (!page) return refuse('INVALID_REQUEST', 'this cursor is not from an earlier page')
    return { reply: { entries: page.newestFirst.map(toWire(path.accountId)), next_cursor: page.nextCursor } }
  }),
]
