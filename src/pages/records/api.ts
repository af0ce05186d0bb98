import type * as v from 'valibot'
import { issueDocument, type IssuedDocument } from '@/contract/document'
import { explainSettlement, type Reason } from '@/contract/explanation'
import { readSettlement, type Settlement } from '@/contract/settlement'
import { sumSettlements, type MonthSums } from '@/contract/settlement-months'
import { findSettlements, type RecordQuestion } from '@/contract/settlement-search'
import { ok } from '@/domain/result'
import type { Call } from '@/api/call'
import type { CityAnswer } from '@/api/city-api'
import type { CachedQuestionFactory, CachedQuestion } from '@/api/cached-question'

export { longestSearch } from '@/contract/search'

/** The filter for records; every part narrows. */
export type RecordFilter = RecordQuestion

/**
 * A record as a line of the list, reduced to what the list needs, because there may be ten thousand. All amounts in
 * fen.
 */
export interface RecordLine {
  readonly id: string
  readonly settledAt: number
  readonly institution: Settlement['institution']
  readonly visitTypeName: string
  readonly totalFen: number
  /** The amount that the patient paid: from the own account and the wallet, and in cash. */
  readonly mineFen: number
  readonly fundFen: number
  readonly ownAccountFen: number
  readonly walletFen: number
  readonly sharedAccountFen: number
  readonly cashFen: number
  readonly reversed: boolean
  readonly isReversal: boolean
}

/** One page of the records found. */
export interface RecordPage {
  readonly items: readonly RecordLine[]
  readonly nextCursor: string | null
}

/** The questions of the record pages. */
export interface RecordsApi {
  readonly records: CachedQuestion<RecordFilter, RecordPage>
  /** The sums of the same records by month, added up by the city and not from the pages loaded. */
  readonly recordMonths: CachedQuestion<RecordFilter, readonly MonthSums[]>
  /** Reads a page of fifty of the same records, for the export. */
  manyRecords(filter: RecordFilter, cursor: string | undefined): CityAnswer<RecordPage>
  record(id: string): CityAnswer<Settlement>
  /** Finds the records of one visit, newest first; fifty at most. */
  ofVisit(visitId: string): CityAnswer<readonly RecordLine[]>
  explanation(id: string): CityAnswer<readonly Reason[]>
  /** Issues the statement of a settlement or, without one, the certificate of insurance. */
  issueDocument(settlementId: string | undefined): CityAnswer<IssuedDocument>
}

/** The names under which its answers are kept. */
export type RecordsAnswer = 'records' | 'recordMonths'

const isEverything = (filter: RecordFilter): boolean => Object.keys(filter).length === 0

const lineOf = ({ id, settledAt, institution, visitTypeName, split, ...record }: Settlement): RecordLine => ({
  id,
  settledAt,
  institution,
  visitTypeName,
  totalFen: split.totalFen,
  mineFen: split.mineFen,
  fundFen: split.fundFen,
  ownAccountFen: split.ownAccountFen,
  walletFen: split.walletFen,
  sharedAccountFen: split.sharedAccountFen,
  cashFen: split.cashFen,
  reversed: record.reversed,
  isReversal: record.reverses !== null,
})

const pageOf = (reply: v.InferOutput<(typeof findSettlements)['reply']>): RecordPage => ({
  items: reply.settlements.map(lineOf),
  nextCursor: reply.nextCursor,
})

/** Builds the questions of the record pages. */
export const createRecordsApi = (call: Call, cached: CachedQuestionFactory<RecordsAnswer>): RecordsApi => ({
  records: cached({
    name: 'records',
    endpoint: findSettlements,
    questionOf: (records: RecordFilter, cursor) => ({ records, cursor }),
    as: pageOf,
    isCacheable: isEverything,
  }),
  recordMonths: cached({
    name: 'recordMonths',
    endpoint: sumSettlements,
    questionOf: (records: RecordFilter) => records,
    as: (months) => months,
    isCacheable: isEverything,
  }),
  async manyRecords(filter, cursor) {
    const page = await call(findSettlements, { records: filter, cursor, limit: 50 })
    return page.ok ? ok(pageOf(page.value)) : page
  },
  async ofVisit(visitId) {
    const page = await call(findSettlements, { records: { visitId }, cursor: undefined, limit: 50 })
    return page.ok ? ok(page.value.settlements.map(lineOf)) : page
  },
  record: (settlementId) => call(readSettlement, settlementId),
  explanation: (settlementId) => call(explainSettlement, settlementId),
  issueDocument: (settlementId) => call(issueDocument, settlementId),
})
