import type * as v from 'valibot'
import type { sumSettlements } from '@/contract/settlement-months'
import { monthOf } from '@/domain/china-day'
import type { StoredSettlement } from './state'

type WireMonth = v.InferInput<(typeof sumSettlements)['reply']>['months'][number]

const nothing = {
  cnt: 0,
  medfee_sumamt: 0,
  fund_pay_sumamt: 0,
  acct_pay: 0,
  wlt_pay: 0,
  acct_mulaid_pay: 0,
  psn_cash_pay: 0,
}

const amounts = [
  'medfee_sumamt',
  'fund_pay_sumamt',
  'acct_pay',
  'wlt_pay',
  'acct_mulaid_pay',
  'psn_cash_pay',
] as const

function addTo(sums: typeof nothing, wire: StoredSettlement['wire']): void {
  sums.cnt += 1
  for (const amount of amounts) sums[amount] += wire[amount]
}

/** Adds up records by month, newest month first. Reversed records and their reversals are not counted. */
export function addUpByMonth(records: readonly StoredSettlement[]): WireMonth[] {
  const months = new Map<string, WireMonth>()
  for (const { wire } of records) {
    if (wire.refd_setl_flag === '1' || wire.init_setl_id !== null) continue
    const month = monthOf(Date.parse(wire.setl_time))
    const sums = months.get(month) ?? { month, ...nothing, types: [] }
    months.set(month, sums)
    addTo(sums, wire)
    let type = sums.types.find(({ med_type }) => med_type === wire.med_type)
    if (!type) {
      type = { med_type: wire.med_type, med_type_name: wire.med_type_name, ...nothing }
      sums.types.push(type)
    }
    addTo(type, wire)
  }
  return [...months.values()].sort((one, other) => (one.month < other.month ? 1 : -1))
}
