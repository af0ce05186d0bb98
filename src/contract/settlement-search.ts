import * as v from 'valibot'
import { encodePage } from './encoding'
import { endpoint } from './endpoint'
import { Day, Id, PageQuery } from './scalars'
import { encodeSearchText, SearchText } from './search'
import { SettlementPage } from './settlement'

/**
 * The filter for usage records. Every part narrows; `q` searches the names of institutions and items. The filter
 * travels in a body, which keeps searches about somebody's visits out of addresses and therefore out of logs.
 */
export const RecordFilter = v.object({
  /** Both days are included. */
  from: v.optional(Day),
  to: v.optional(Day),
  med_type: v.optional(v.pipe(v.string(), v.regex(/^\d{2}$/))),
  fixmedins_code: v.optional(Id),
  mdtrt_id: v.optional(Id),
  /** The payer of a part: the own account, the wallet, a sharer, cash. */
  payer: v.optional(v.picklist(['OWN', 'WALLET', 'SHARER', 'CASH'])),
  q: v.optional(SearchText),
})

/** The filter for usage records in our own words; every part narrows. */
export interface RecordQuestion {
  /** Days in China, `YYYY-MM-DD`, both included. */
  readonly from?: string
  readonly to?: string
  /** The city's code of a kind of visit, as in its records. */
  readonly visitCode?: string
  readonly institutionCode?: string
  /** The visit whose settlements are wanted. */
  readonly visitId?: string
  readonly payer?: 'OWN' | 'WALLET' | 'SHARER' | 'CASH'
  /** Text to find in the names of institutions and items. */
  readonly search?: string
}

/** Encodes a filter for the wire. */
export const encodeRecords = (question: RecordQuestion): v.InferInput<typeof RecordFilter> => ({
  ...(question.from !== undefined && { from: question.from }),
  ...(question.to !== undefined && { to: question.to }),
  ...(question.visitCode !== undefined && { med_type: question.visitCode }),
  ...(question.institutionCode !== undefined && { fixmedins_code: question.institutionCode }),
  ...(question.visitId !== undefined && { mdtrt_id: question.visitId }),
  ...(question.payer && { payer: question.payer }),
  ...(question.search !== undefined && { q: encodeSearchText(question.search) }),
})

/** A question for one page of matching records; `limit` is 20 by default, 50 at most. */
export interface RecordPageQuestion {
  readonly records: RecordQuestion
  readonly cursor: string | undefined
  readonly limit?: number
}

/** Finds the matching usage records of the person; changes nothing. */
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
