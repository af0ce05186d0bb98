import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Day, Id, PageAsked } from './scalars'
import { SettlementPage } from './settlement'

/**
 * Which records: every filter narrows; `q` looks in names of institutions and items. It travels in a body: what somebody
 * looks for among their visits is in no address, and so in no log.
 */
export const RecordFilter = v.object({
  /** Both days are included. */
  from: v.optional(Day),
  to: v.optional(Day),
  med_type: v.optional(v.pipe(v.string(), v.regex(/^\d{2}$/))),
  fixmedins_code: v.optional(Id),
  /** Who paid a part: the own account, a sharer for me, cash. */
  payer: v.optional(v.picklist(['OWN', 'SHARER', 'CASH'])),
  q: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
})

/** The usage records of a person that are looked for; changes nothing. */
export const findSettlements = endpoint({
  method: 'POST',
  path: '/settlement-searches',
  caller: 'citizen',
  changes: false,
  query: PageAsked,
  body: RecordFilter,
  reply: SettlementPage,
})
