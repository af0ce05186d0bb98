import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Fen, Month, Text, wordFor } from './scalars'
import { visitTypes } from './settlement'
import { mineOf } from './split'
import { encodeRecords, RecordFilter, type RecordQuestion } from './settlement-search'

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const Sums = {
  cnt: Count,
  medfee_sumamt: Fen,
  fund_pay_sumamt: Fen,
  acct_pay: Fen,
  wlt_pay: Fen,
  acct_mulaid_pay: Fen,
  psn_cash_pay: Fen,
}
const toSums = (wire: v.InferOutput<v.ObjectSchema<typeof Sums, undefined>>) => ({
  count: wire.cnt,
  totalFen: wire.medfee_sumamt,
  fundFen: wire.fund_pay_sumamt,
  ownAccountFen: wire.acct_pay,
  walletFen: wire.wlt_pay,
  sharedAccountFen: wire.acct_mulaid_pay,
  cashFen: wire.psn_cash_pay,
  mineFen: mineOf(wire),
})

/** The sums of the records of one month; a reversed visit and its reversal are not counted. */
const MonthSums = v.pipe(
  v.object({
    month: Month,
    ...Sums,
    types: v.array(
      v.pipe(
        v.object({ med_type: v.string(), med_type_name: Text, ...Sums }),
        v.transform((wire) => ({
          visitCode: wire.med_type,
          visitType: wordFor(visitTypes, wire.med_type, 'OTHER'),
          visitTypeName: wire.med_type_name,
          ...toSums(wire),
        })),
      ),
    ),
  }),
  v.transform((wire) => ({ month: wire.month, ...toSums(wire), types: wire.types })),
)

/** The sums of the records, month by month. */
export type MonthSums = v.InferOutput<typeof MonthSums>

/** Adds up the matching usage records by month, newest first; changes nothing. */
export const sumSettlements = endpoint({
  method: 'POST',
  path: '/settlement-months',
  caller: 'citizen',
  changes: false,
  body: RecordFilter,
  encode: (records: RecordQuestion) => ({ body: encodeRecords(records) }),
  reply: v.pipe(
    v.object({ months: v.array(MonthSums) }),
    v.transform((wire) => wire.months),
  ),
})
