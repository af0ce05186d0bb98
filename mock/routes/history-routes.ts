import { listAccumulations } from '@/contract/accumulation'
import { listContributions } from '@/contract/contribution'
import { listDeposits } from '@/contract/deposit'
import type { Benefit } from '@/contract/benefit'
import { dayOf, toWireTime } from '@/domain/china-day'
import { yearOf } from '@/domain/china-time'
import { openDeductibleFen } from '@/domain/settlement/pooled-share'
import { policyOn } from '../policies/cities'
import type { KeptContribution } from '../world/money/shelf'
import { collectionNames, groupNames, insuranceNames } from '../world/people/names'
import { isMan, type Person } from '../world/people/person'
import { insuredOf, mainInsurance, type Insured } from '../world/people/shelf'
import { yearKey } from '../world/visits/shelf'
import type { World } from '../world/world'
import { route, type Route } from './route'

const describedContribution = (kept: KeptContribution) => ({
  accrym: kept.month,
  insutype: kept.insutype,
  insutype_name: insuranceNames[kept.insutype],
  admdvs: kept.admdvs,
  clct_type_name: collectionNames[kept.way],
  clct_base: kept.baseFen,
  emp_clct_amt: kept.employerFen,
  psn_clct_amt: kept.ownFen,
  acct_amt: kept.intoAccountFen,
  clct_flag: '1' as const,
  clct_time: toWireTime(kept.at),
})

/** How many months make a retiree insured for life where the person is insured; null where the city does not say. */
function lifetimeMonths(world: World, person: Person, now: number): number | null {
  const { insutype, admdvs } = mainInsurance(world, person)
  const years = policyOn(admdvs, dayOf(now)).contributions.lifetimeYears
  if (!years || insutype !== '310') return null
  return (isMan(person) ? years.men : years.women) * 12
}

const atFirstTier = { tier: 1, deductibleMetFen: 0 } as const

function describedYear(world: World, person: Person, year: number, insured: Insured, benefit: Benefit) {
  const { insutype, admdvs } = insured
  const { group } = benefit
  const soFar = world.yearSoFar.get(yearKey(person.personNumber, { insutype, admdvs, year, group }))
  const admissions = soFar?.admissions ?? 0
  return {
    insutype,
    admdvs,
    grp: group,
    grp_name: groupNames[group],
    dedc_met: soFar?.deductibleFen ?? 0,
    dedc_std: openDeductibleFen(benefit, { ...atFirstTier, earlierAdmissions: admissions }),
    hifp_paid: soFar?.pooledFen ?? 0,
    hifp_cap: benefit.annualCapFen,
    ipt_cnt: admissions,
  }
}

export const historyRoutes: readonly Route[] = [
  route(listContributions, ({ world, now, query, caller: { person } }) => {
    const all = world.contributions.get(person.personNumber) ?? []
    const year = query.year ?? String(yearOf(now))
    return {
      reply: {
        year,
        contributions: all.filter(({ month }) => month.startsWith(year)).map(describedContribution),
        paid_months: new Set(all.filter(({ insutype }) => insutype === '310').map(({ month }) => month)).size,
        lifetime_months: lifetimeMonths(world, person, now),
      },
    }
  }),
  route(listDeposits, ({ world, now, query, caller: { person } }) => {
    const year = query.year ?? String(yearOf(now))
    const all = world.deposits.get(person.personNumber) ?? []
    return {
      reply: {
        year,
        deposits: all
          .filter(({ month }) => month.startsWith(year))
          .map((kept) => ({
            accrym: kept.month,
            admdvs: kept.admdvs,
            amt: kept.fen,
            of: kept.of,
            base_amt: kept.baseFen,
            prop_bp: kept.basisPoints ?? null,
            acct_time: toWireTime(kept.at),
          })),
      },
    }
  }),
  route(listAccumulations, ({ world, now, query, caller: { person } }) => {
    const year = query.year ?? String(yearOf(now))
    const day = year === String(yearOf(now)) ? dayOf(now) : `${year}-12-31`
    const accumulations = insuredOf(world, person).flatMap((insured) => {
      const policy = policyOn(insured.admdvs, day)
      const { benefits } = insured.insutype === '310' ? policy.employee : policy.resident
      return benefits.map((benefit) => describedYear(world, person, Number(year), insured, benefit))
    })
    return { reply: { year, accumulations } }
  }),
]
