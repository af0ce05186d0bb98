import * as v from 'valibot'
import { encodePage } from './encoding'
import { endpoint } from './endpoint'
import { Day, Id, PageQuery } from './scalars'
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

/** A choice of usage records in our words; every part narrows. */
export interface RecordQuestion {
  /** Days in China, `YYYY-MM-DD`, both included. */
  readonly from?: string
  readonly to?: string
  /** The city's code of a kind of visit, as its records name it. */
  readonly visitCode?: string
  readonly institutionCode?: string
  readonly payer?: 'OWN' | 'SHARER' | 'CASH'
  /** Looked for in the names of institutions and items. */
  readonly search?: string
}

/** Says a choice of records in the words of the wire. */
export const encodeRecords = (question: RecordQuestion): v.InferInput<typeof RecordFilter> => ({
  ...(question.from !== undefined && { from: question.from }),
  ...(question.to !== undefined && { to: question.to }),
  ...(question.visitCode !== undefined && { med_type: question.visitCode }),
  ...(question.institutionCode !== undefined && { fixmedins_code: question.institutionCode }),
  ...(question.payer && { payer: question.payer }),
  ...(question.search !== undefined && { q: question.search }),
})

/** A page of the records chosen: twenty of them, or as many as `limit` says (50 at most). */
export interface RecordPageQuestion {
  readonly records: RecordQuestion
  readonly cursor: string | undefined
  readonly limit?: number
}

/** The usage records of a person that are looked for; changes nothing. */
export const findSettlements = endpoint({
  method: 'POST',
  path: '/settlement-searches',
  caller: 'citizen',
  changes: false,
  query: PageQuery,
  body: RecordFilter,
  encode: ({ records, cursor, limit = 20 }: RecordPageQuestion) => ({
    query: { ...encodePage(cursor), limit: String(limit) },
    body: encodeRecords(records),
  }),
  reply: SettlementPage,
})
