import type * as v from 'valibot'
import type { RecordFilter } from '@/contract/settlement-search'
import type { KeptSettlement } from './shelf'

const paidBy = { OWN: 'acct_pay', SHARER: 'acct_mulaid_pay', CASH: 'psn_cash_pay' } as const

/** The records that are looked for, in the order they came. Days are calendar days in China, both included. */
export function recordsLike(
  records: readonly KeptSettlement[],
  filter: v.InferOutput<typeof RecordFilter>,
): readonly KeptSettlement[] {
  if (Object.values(filter).every((value) => value === undefined)) return records
  const { from, to, med_type, fixmedins_code, payer, q } = filter
  return records.filter(({ wire }) => {
    // The city writes times as clocks in China show them: a day is their first ten letters.
    const day = wire.setl_time.slice(0, 10)
    return (
      (from ?? day) <= day &&
      day <= (to ?? day) &&
      (med_type ?? wire.med_type) === wire.med_type &&
      (fixmedins_code ?? wire.fixmedins_code) === wire.fixmedins_code &&
      (payer === undefined || wire[paidBy[payer]] > 0) &&
      (q === undefined || names(wire).some((name) => name.includes(q)))
    )
  })
}

const names = ({ fixmedins_name, fee_list }: KeptSettlement['wire']): string[] => [
  fixmedins_name,
  ...fee_list.map(({ medins_list_name }) => medins_list_name),
]
