import type * as v from 'valibot'
import type { RecordFilter } from '@/contract/settlement-search'
import { searching } from '@/domain/searched-words'
import type { StoredSettlement } from './state'

const paidBy = {
  OWN: 'acct_pay',
  WALLET: 'wlt_pay',
  SHARER: 'acct_mulaid_pay',
  CASH: 'psn_cash_pay',
} as const

/** Returns the records that match a filter, in their original order. Days are calendar days in China, both included. */
export function matchingRecords(
  records: readonly StoredSettlement[],
  filter: v.InferOutput<typeof RecordFilter>,
): readonly StoredSettlement[] {
  if (Object.values(filter).every((value) => value === undefined)) return records
  const { from, to, med_type, fixmedins_code, mdtrt_id, payer, q } = filter
  const isFound = q === undefined ? undefined : searching(q)
  return records.filter(({ wire }) => {
    // The city writes times in China's time zone: the first ten characters are the day.
    const day = wire.setl_time.slice(0, 10)
    return (
      (from ?? day) <= day &&
      day <= (to ?? day) &&
      (med_type ?? wire.med_type) === wire.med_type &&
      (fixmedins_code ?? wire.fixmedins_code) === wire.fixmedins_code &&
      (mdtrt_id ?? wire.mdtrt_id) === wire.mdtrt_id &&
      (payer === undefined || wire[paidBy[payer]] > 0) &&
      (isFound === undefined || isFound(names(wire)))
    )
  })
}

const names = ({ fixmedins_name, fee_list }: StoredSettlement['wire']): string[] => [
  fixmedins_name,
  ...fee_list.map(({ medins_list_name }) => medins_list_name),
]
