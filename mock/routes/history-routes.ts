import { listAccumulations } from '@/contract/accumulation'
import { listContributions } from '@/contract/contribution'
import { listDeposits } from '@/contract/deposit'
import type { Benefit } from '@/contract/benefit'
import { dayOf, toWireTime } from '@/domain/china-day'
import { yearOf } from '@/domain/china-time'
import { openDeductibleFen } from '@/domain/settlement/pooled-share'
import { policyOn } from '../policies/cities'
import type { StoredContribution } from '../world/money/state'
import { collectionNames, groupNames, insuranceNames } from '../world/people/names'
import { isMan, type Person } from '../world/people/person'
import { insuredOf, mainInsurance, type Insured } from '../world/people/state'
import { yearKey } from '../world/visits/state'
import type { World } from '../world/world'
import { route, type Route } from './route'

const wireContribution = (stored: StoredContribution) => ({
  accrym: stored.month,
  insutype: stored.insutype,
  insutype_name: insuranceNames[stored.insutype],
  admdvs: stored.admdvs,
  clct_type_name: collectionNames[stored.way],
  clct_base: stored.baseFen,
  emp_clct_amt: stored.employerFen,
  psn_clct_amt: stored.ownFen,
  acct_amt: stored.intoAccountFen,
  clct_flag: '1' as const,
  clct_time: toWireTime(stored.at),
})

/**
 * Returns the number of months of contributions after which a retiree is insured for life in the person's insured
 * place; null where the city does not say.
 */
function lifetimeMonths(world: World, person: Person, now: number): number | null {
  const { insutype, admdvs } = mainInsurance(world, person)
  const years = policyOn(admdvs, dayOf(now)).contributions.lifetimeYears
  if (!years || insutype !== '310') return null
  return (isMan(person) ? years.men : years.women) * 12
}

const atFirstTier = { tier: 1, deductibleMetFen: 0 } as const

function wireAccumulation(world: World, person: Person, year: number, insured: Insured, benefit: Benefit) {
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

/** The routes of contributions, deposits and the year's accumulations. */
export const historyRoutes: readonly Route[] = [
  route(listContributions, ({ world, now, query, caller: { person } }) => {
    const all = world.contributions.get(person.personNumber) ?? []
    const year = query.year ?? String(yearOf(now))
    return {
      reply: {
        year,
        contributions: all.filter(({ month }) => month.startsWith(year)).map(wireContribution),
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
          .map((stored) => ({
            accrym: stored.month,
            admdvs: stored.admdvs,
            amt: stored.fen,
            of: stored.of,
            base_amt: stored.baseFen,
            prop_bp: stored.basisPoints ?? null,
            acct_time: toWireTime(stored.at),
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
      return benefits.map((benefit) => wireAccumulation(world, person, Number(year), insured, benefit))
    })
    return { reply: { year, accumulations } }
  }),
]
