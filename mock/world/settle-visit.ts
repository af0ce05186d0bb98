import { visitTypes, type WireSettlement, type WireSplit } from '@/contract/settlement'
import type { WireTillItem } from '@/contract/till'
import { itemClasses } from '@/contract/settlement'
import { toWireTime, yearOf } from '@/domain/china-time'
import type { Policy } from '@/domain/settlement/benefit'
import type { PricedItem } from '@/domain/settlement/bill'
import { settle, type Settled } from '@/domain/settlement/settle'
import { cityOf } from '../policies/cities'
import { accountAt } from './account-money'
import type { WorldEvent } from './events'
import type { Institution } from './institutions'
import { visitNames } from './names'
import { mainInsurance, type HeldInsurance, type Person } from './person'
import { yearKey, type World } from './world'

/** A visit of the mock city, in the words of the wire. */
export interface CityVisit {
  readonly person: Person
  readonly institution: Institution
  readonly med_type: keyof typeof visitTypes
  readonly items: readonly WireTillItem[]
  readonly at: number
}

const nothing = { currentYearFen: 0, priorYearsFen: 0 }

const priced = (item: WireTillItem): PricedItem => ({
  name: item.medins_list_name,
  itemClass: itemClasses[item.chrgitm_lv],
  count: item.cnt,
  priceFen: item.pric,
  ...(item.selfpay_prop !== undefined && { paidFirstPercent: item.selfpay_prop }),
  ...(item.pric_uplmt_amt !== undefined && { priceLimitFen: item.pric_uplmt_amt }),
})

/** While an insurance is not active its fund pays nothing and its account is frozen (product.md §5). */
function policyFor(held: HeldInsurance): Policy {
  const city = cityOf(held.admdvs)
  const policy = held.insutype === '310' ? city.employee : city.resident
  return held.psn_insu_stas === '1' ? policy : { ...policy, benefits: [] }
}

/** Runs the city's rules over a visit; changes nothing. */
export function settleVisit(world: World, visit: CityVisit): Settled {
  const { person, institution, at } = visit
  const held = mainInsurance(person)
  const policy = policyFor(held)
  const type = visitTypes[visit.med_type]
  const group = policy.benefits.find((benefit) => benefit.visits.includes(type))?.group ?? 'outpatient'
  const year = yearOf(at)
  const soFar = world.yearSoFar.get(
    yearKey(person.personNumber, { insuranceCode: held.insutype, year, group }),
  )
  const standing = {
    retired: held.employment === 'retiree',
    tier: institution.tier,
    unfiled: institution.admdvs.slice(0, 4) !== held.admdvs.slice(0, 4),
    deductibleMetFen: soFar?.deductibleFen ?? 0,
    pooledPaidFen: soFar?.pooledFen ?? 0,
    earlierAdmissions: soFar?.admissions ?? 0,
  }
  const spendable = held.insutype === '310' && held.psn_insu_stas === '1'
  const purse = spendable ? accountAt(world.accounts.get(person.personNumber), year) : nothing
  return settle({ type, items: visit.items.map(priced) }, policy, standing, purse, [])
}

/** A split as it is on the wire. */
export function wireSplit({ totalFen, fund, fundFen, shares, personFen, payment }: Settled): WireSplit {
  const { own } = payment
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
    acct_pay: own.currentYearFen + own.priorYearsFen,
    acct_crt_pay: own.currentYearFen,
    acct_his_pay: own.priorYearsFen,
    acct_mulaid_pay: 0,
    mulaid_list: [],
    psn_cash_pay: payment.cashFen,
  }
}

/** The record of a settled visit. */
export function wireSettlement(id: string, visit: CityVisit, settled: Settled): WireSettlement {
  const held = mainInsurance(visit.person)
  return {
    setl_id: id,
    setl_time: toWireTime(visit.at),
    med_type: visit.med_type,
    med_type_name: visitNames[visit.med_type] ?? visit.med_type,
    insutype: held.insutype,
    admdvs: held.admdvs,
    fixmedins_code: visit.institution.code,
    fixmedins_name: visit.institution.name,
    ...wireSplit(settled),
    refd_setl_flag: '0',
    refd_setl_id: null,
    init_setl_id: null,
    fee_list: settled.items.map((item, index) => ({
      medins_list_name: item.name,
      chrgitm_lv: visit.items[index]?.chrgitm_lv ?? '03',
      cnt: item.count,
      pric: item.priceFen,
      det_item_fee_sumamt: item.amountFen,
      fulamt_ownpay_amt: item.outOfCatalogueFen,
      overlmt_selfpay: item.overLimitFen,
      preselfpay_amt: item.paidFirstFen,
      inscp_amt: item.coveredFen,
    })),
  }
}

/** The next free record number, `S` and nine digits; grows with everything that happens. */
export const nextSettlementId = (world: World): string => `S${String(world.events + 1).padStart(9, '0')}`

/** What settling a visit does to the city. */
export function settledEvent(
  world: World,
  visit: CityVisit,
  tokenId?: string,
): Extract<WorldEvent, { type: 'settled' }> {
  const settled = settleVisit(world, visit)
  const { person, at } = visit
  const { own } = settled.payment
  const drawn = own.currentYearFen + own.priorYearsFen > 0
  return {
    type: 'settled',
    personNumber: person.personNumber,
    ...(tokenId !== undefined && { tokenId }),
    settlement: wireSettlement(nextSettlementId(world), visit, settled),
    withdrawals: drawn ? [{ personNumber: person.personNumber, ...own }] : [],
    ...(settled.group && {
      accumulation: {
        insuranceCode: mainInsurance(person).insutype,
        year: yearOf(at),
        group: settled.group,
        deductibleFen: settled.fund.deductibleFen,
        pooledFen: settled.fund.pooledFen,
        admissions: visit.med_type === '21' ? 1 : 0,
      },
    }),
  }
}
