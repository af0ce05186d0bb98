import type * as v from 'valibot'
import { explainSettlement, type Reason } from '@/contract/explanation'
import { readSettlement, type Settlement } from '@/contract/settlement'
import { sumSettlements, type MonthSums } from '@/contract/settlement-months'
import { findSettlements } from '@/contract/settlement-search'
import { ok } from '@/domain/result'
import type { Call } from '@/api/call'
import type { Asked } from '@/api/city-api'
import type { Keeping, Kept } from '@/api/kept-call'

/** Which records; every part narrows. */
export interface RecordFilter {
  /** Days in China, `YYYY-MM-DD`, both included. */
  readonly from?: string
  readonly to?: string
  /** `med_type`, two digits. */
  readonly visitCode?: string
  readonly institutionCode?: string
  readonly payer?: 'OWN' | 'SHARER' | 'CASH'
  /** Looked for in the names of institutions and items. */
  readonly search?: string
}

/** What a line of the list needs of a record and no more: there may be ten thousand of them. All amounts in fen. */
export interface RecordLine {
  readonly id: string
  readonly settledAt: number
  readonly institution: Settlement['institution']
  readonly visitTypeName: string
  readonly totalFen: number
  readonly fundFen: number
  readonly ownAccountFen: number
  readonly sharedAccountFen: number
  readonly cashFen: number
  readonly reversed: boolean
  readonly isReversal: boolean
}
export interface RecordPage {
  readonly items: readonly RecordLine[]
  readonly nextCursor: string | null
}

/** Usage records, asked of the city. Only the record pages carry this. */
export interface RecordsApi {
  readonly records: Kept<RecordFilter, RecordPage>
  /** The same records added up by month: by the city, not from what happens to be loaded. */
  readonly recordMonths: Kept<RecordFilter, readonly MonthSums[]>
  /** The same records fifty at a time, for somebody who wants them all. */
  manyRecords(filter: RecordFilter, cursor: string | undefined): Asked<RecordPage>
  record(id: string): Asked<Settlement>
  explanation(id: string): Asked<readonly Reason[]>
}

/** The names its answers are kept under. */
export type RecordsAnswer = 'records' | 'recordMonths'

const isEverything = (filter: RecordFilter): boolean => Object.keys(filter).length === 0

const wireFilter = ({ from, to, visitCode, institutionCode, payer, search }: RecordFilter) => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  ...(visitCode !== undefined && { med_type: visitCode }),
  ...(institutionCode !== undefined && { fixmedins_code: institutionCode }),
  ...(payer && { payer }),
  ...(search !== undefined && { q: search }),
})

const lineOf = ({ id, settledAt, institution, visitTypeName, split, ...record }: Settlement): RecordLine => ({
  id,
  settledAt,
  institution,
  visitTypeName,
  totalFen: split.totalFen,
  fundFen: split.fundFen,
  ownAccountFen: split.ownAccountFen,
  sharedAccountFen: split.sharedAccountFen,
  cashFen: split.cashFen,
  reversed: record.reversed,
  isReversal: record.reverses !== null,
})

const pageAsked = (filter: RecordFilter, limit: string, cursor: string | undefined) => ({
  query: { limit, ...(cursor !== undefined && { cursor }) },
  body: wireFilter(filter),
})

const pageOf = (reply: v.InferOutput<(typeof findSettlements)['reply']>): RecordPage => ({
  items: reply.settlements.map(lineOf),
  nextCursor: reply.nextCursor,
})

export const createRecordsApi = (call: Call, kept: Keeping<RecordsAnswer>): RecordsApi => ({
  records: kept({
    name: 'records',
    endpoint: findSettlements,
    questionOf: (filter: RecordFilter, cursor) => pageAsked(filter, '20', cursor),
    as: pageOf,
    worthKeeping: isEverything,
  }),
  recordMonths: kept({
    name: 'recordMonths',
    endpoint: sumSettlements,
    questionOf: (filter: RecordFilter) => ({ body: wireFilter(filter) }),
    as: (months) => months,
    worthKeeping: isEverything,
  }),
  async manyRecords(filter, cursor) {
    const page = await call(findSettlements, pageAsked(filter, '50', cursor))
    return page.ok ? ok(pageOf(page.value)) : page
  },
  record: (settlementId) => call(readSettlement, { path: { settlementId } }),
  explanation: (settlementId) => call(explainSettlement, { path: { settlementId } }),
})
