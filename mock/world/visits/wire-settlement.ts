import type { WireSettlement } from '@/contract/settlement'
import type { WireSplit } from '@/contract/split'
import { toWireTime } from '@/domain/china-day'
import { sumFen } from '@/domain/money'
import { balanceOf } from '@/domain/personal-account'
import { entryNamed } from '../../catalogue/catalogue'
import { wireYears } from '../money/wire-years'
import type { Settled } from '@/domain/settlement/settle'
import { visitNames } from '../people/names'
import { maskName } from '../people/person'
import type { CityVisit, SettledVisit } from './visit'

/** Converts a split to the wire. */
export function wireSplit({ insured, settled, sharers }: SettledVisit): WireSplit {
  const { totalFen, fund, fundFen, shares, personFen, payment } = settled
  const nameOf = (id: string): string => maskName(sharers.find((one) => one.id === id)?.person.name ?? '')
  const shared = payment.sharers.map((paid) => ({ psn_name: nameOf(paid.id), mulaid_pay: balanceOf(paid) }))
  const [acct_crt_pay, acct_his_pay] = wireYears(insured.admdvs, payment.own)
  return {
    medfee_sumamt: totalFen,
    fund_pay_sumamt: fundFen,
    hifp_pay: fund.pooledFen,
    cvlserv_pay: 0,
    hifob_pay: fund.largeAmountFen,
    hifmi_pay: 0,
    maf_pay: 0,
    oth_pay: 0,
    hosp_part_amt: 0,
    psn_part_amt: personFen,
    act_pay_dedc: shares.deductible,
    coins_pay: shares.coinsurance,
    preselfpay_amt: shares.paidFirst,
    overlmt_selfpay: shares.overLimit,
    fulamt_ownpay_amt: shares.outOfCatalogue,
    acct_pay: balanceOf(payment.own),
    acct_crt_pay,
    acct_his_pay,
    wlt_pay: payment.walletFen,
    acct_mulaid_pay: sumFen(shared.map(({ mulaid_pay }) => mulaid_pay)),
    mulaid_list: shared.filter(({ mulaid_pay }) => mulaid_pay > 0),
    psn_cash_pay: payment.cashFen,
    acct_unpd_list: payment.unpaid.map(({ account, id, why }) => ({
      acct_type: account,
      psn_name: id === undefined ? null : nameOf(id),
      why,
    })),
  }
}

const itemLines = (visit: CityVisit, { items }: Settled): WireSettlement['fee_list'] =>
  items.map((item, index) => ({
    medins_list_name: item.name,
    med_list_codg: entryNamed(item.name)?.code ?? null,
    chrgitm_lv: visit.items[index]?.chrgitm_lv ?? '03',
    cnt: item.count,
    pric: item.priceFen,
    det_item_fee_sumamt: item.amountFen,
    fulamt_ownpay_amt: item.outOfCatalogueFen,
    overlmt_selfpay: item.overLimitFen,
    preselfpay_amt: item.paidFirstFen,
    inscp_amt: item.coveredFen,
    drugtracinfo: visit.items[index]?.drugtracinfo ?? [],
  }))

/** Builds the record of a settled visit. */
export const wireSettlement = (id: string, visit: CityVisit, visited: SettledVisit): WireSettlement => ({
  setl_id: id,
  setl_time: toWireTime(visit.at),
  prpay_amt: visit.prepaidFen ?? 0,
  mdtrt_id: visit.visitId ?? `M${id.slice(1)}`,
  med_type: visit.med_type,
  med_type_name: visitNames[visit.med_type] ?? visit.med_type,
  insutype: visited.insured.insutype,
  admdvs: visited.insured.admdvs,
  fixmedins_code: visit.institution.code,
  fixmedins_name: visit.institution.name,
  ...wireSplit(visited),
  refd_setl_flag: '0',
  refd_setl_id: null,
  init_setl_id: null,
  fee_list: itemLines(visit, visited.settled),
})

/** Builds the record of a reversal: the same amounts, linked to the original. */
export const reversalOf = (original: WireSettlement, id: string, at: number): WireSettlement => ({
  ...original,
  setl_id: id,
  setl_time: toWireTime(at),
  refd_setl_flag: '0',
  refd_setl_id: null,
  init_setl_id: original.setl_id,
})
