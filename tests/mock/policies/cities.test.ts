import fs from 'node:fs'
import path from 'node:path'
import { cities, cityPolicyOn, institutionByCode, policyOn, wirePolicyOn } from 'mock/policies/cities'
import type { SampleCity } from 'mock/policies/sample-city'
import { City } from '@/contract/city'
import { CityPolicy } from '@/contract/policy'
import { visitTypes } from '@/contract/settlement'
import { monthlyDeposit } from '@/domain/monthly-deposit'
import { premiumWindow } from '@/domain/premium-window'
import { settle } from '@/domain/settlement/settle'
import { mayWithdraw } from '@/domain/withdrawal-check'
import * as v from 'valibot'
import { shenyang } from './shenyang'

const everyCity: readonly SampleCity[] = [...cities.values(), shenyang]
const named = everyCity.map((sample) => [sample.city.admdvs_name, sample] as const)

describe.each(named)('%s', (_, { city, versions, institutions }) => {
  it('is as the contract describes a city, with every capability known', () => {
    const decoded = v.parse(City, city)
    expect(decoded.capabilities).toEqual(city.capabilities)
    expect(decoded.placesToAsk.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ONLINE', 'WINDOW']))
  })

  it('has versions that decode, are its own, say where they are from, and follow one another', () => {
    expect(versions.length).toBeGreaterThan(0)
    for (const version of versions) {
      const { placeCode, source } = v.parse(CityPolicy, version)
      expect([placeCode, source.length > 5]).toEqual([city.admdvs, true])
    }
    const days = versions.map(({ eff_date }) => eff_date)
    expect(days).toEqual([...new Set(days)].sort())
  })

  it('says for every visit and tier at most once what the fund pays', () => {
    for (const { employee, resident } of versions) {
      for (const { benefits } of [employee, resident]) {
        const visits = benefits.flatMap(({ med_types }) => med_types)
        expect(visits).toEqual([...new Set(visits)])
        for (const { bands } of benefits) {
          const ends = bands.map(({ upto_amt }) => upto_amt ?? Infinity)
          expect(ends).toEqual([...new Set(ends)].sort((one, other) => one - other))
          expect(ends[ends.length - 1]).toBe(Infinity)
        }
      }
    }
  })

  it('opens its window before it closes it, and closes it within four months of the year', () => {
    for (const { contributions } of v.parse(v.array(CityPolicy), versions)) {
      const { opensAt, closesAt } = premiumWindow(2027, contributions)
      expect(opensAt).toBeLessThan(closesAt)
      expect(closesAt).toBeLessThan(Date.parse('2027-05-01T00:00:00+08:00'))
    }
  })

  it('has premiums that differ by age from the youngest on', () => {
    for (const { resident_ages } of versions.map(({ contributions }) => contributions)) {
      const ages = resident_ages.map(({ upto_age }) => upto_age)
      expect(ages).toEqual([...new Set(ages)].sort((one, other) => one - other))
    }
  })

  it('can do what its rules allow', () => {
    const rules = versions[versions.length - 1]
    expect(city.capabilities.includes('SHARER_ORDER')).toBe(rules?.sharing.order_settable)
    const byYears = versions
      .flatMap(({ employee, resident }) => [employee, resident])
      .map(({ crt_pays }) => crt_pays !== null)
    expect([...new Set(byYears)]).toEqual([city.capabilities.includes('ACCOUNT_YEARS')])
    expect(byYears.includes(true) || !rules?.sharing.his_only).toBe(true)
    expect(city.capabilities.includes('WITHDRAWAL_CHECK')).toBe((rules?.withdrawal.length ?? 0) > 0)
  })

  it('has a pharmacy and a hospital, which belong to it alone', () => {
    expect(institutions.some(({ usualVisit }) => usualVisit === '41')).toBe(true)
    expect(institutions.some(({ usualVisit }) => usualVisit !== '41')).toBe(true)
    for (const { code, admdvs, usualVisit } of institutions) {
      expect(admdvs).toBe(city.admdvs)
      expect(code).toMatch(new RegExp(`^[YH]${city.admdvs}\\d{3}$`))
      expect(Object.keys(visitTypes)).toContain(usualVisit)
    }
  })
})

describe('the sample cities', () => {
  it('are all that mock/policies holds, each under its own code', async () => {
    const folder = path.join(__dirname, '../../../mock/policies')
    const modules = await Promise.all(
      fs.readdirSync(folder).map((file) => import(`mock/policies/${file}`) as Promise<object>),
    )
    const isCity = (exported: unknown): exported is SampleCity =>
      typeof exported === 'object' && exported !== null && 'versions' in exported
    const found = modules.flatMap((one) => Object.values(one) as unknown[]).filter(isCity)
    expect(found.length).toBeGreaterThan(1)
    expect(found.filter((sample) => cities.get(sample.city.admdvs) !== sample)).toEqual([])
    expect(cities.size).toBe(found.length)
  })

  it('have institutions of different codes', () => {
    expect(institutionByCode.size).toBe([...cities.values()].flatMap((one) => one.institutions).length)
  })

  it('differ where a screen can see it', () => {
    const rules = (code: string) => policyOn(code, '2026-11-21')
    const has = (code: string, word: string) => cities.get(code)?.city.capabilities.includes(word)
    expect(rules('330100').sharing).toMatchObject({ priorYearsOnly: true, crossProvince: true })
    expect(rules('610100').sharing).toMatchObject({ priorYearsOnly: false, daysBetweenChanges: 30 })
    expect(rules('610100').sharing.scopes).not.toContain('RESIDENT_PREMIUM')
    expect(rules('440100').sharing).toMatchObject({ priorYearsOnly: false, orderSettable: true })
    expect(rules('440100').sharing.scopes).toContain('RESIDENT_PREMIUM')
    expect([has('350100', 'WALLET'), has('652300', 'WALLET')]).toEqual([true, false])
    expect(rules('652300').withdrawalGrounds).toHaveLength(6)
    expect(rules('110000').withdrawalGrounds).toContain('LEFT_SCHEME')
    expect(rules('350100').withdrawalGrounds).not.toContain('LEFT_SCHEME')
  })
})

describe('the monthly deposits of rules.md §15.3 and §15.4', () => {
  it('2 % of a base of 3,889.00 is 77.78, in every city', () => {
    for (const code of cities.keys()) {
      expect(monthlyDeposit(policyOn(code, '2026-01-01').deposits.employee, 388_900).fen).toBe(7_778)
    }
  })

  it('5 % of a pension of 1,500.00 is 75.00 in 福州; where it is fixed, every retiree is given the same', () => {
    expect(monthlyDeposit(policyOn('350100', '2026-01-01').deposits.retiree, 150_000).fen).toBe(7_500)
    const rules = [...cities.keys()].map((code) => policyOn(code, '2026-01-01').deposits.retiree)
    const fixed = rules.filter((retiree) => retiree.of === 'FIXED')
    expect(fixed.length).toBeGreaterThan(1)
    for (const retiree of fixed)
      expect(monthlyDeposit(retiree, 150_000).fen).toBe(monthlyDeposit(retiree, 900_000).fen)
  })
})

describe('one more city is data, and the rules run on it with nothing else touched', () => {
  const onDay = (day: string) => cityPolicyOn(shenyang, day)
  const tier3 = (day: string) =>
    settle(
      { type: 'OUTPATIENT', items: [{ name: '治疗', itemClass: 'A', count: 1, priceFen: 160_000 }] },
      onDay(day).employee,
      {
        retired: false,
        tier: 3,
        unfiled: false,
        deductibleMetFen: 0,
        pooledPaidFen: 0,
        earlierAdmissions: 0,
      },
      { own: { currentYearFen: 0, priorYearsFen: 0 }, sharers: [] },
    )

  it('settles: tier 3, deductible 600.00, then 70 %', () => {
    expect(tier3('2026-06-30').fundFen).toBe(70_000)
  })

  it('by the version of the day: without a deductible from 1 July on', () => {
    expect(tier3('2026-07-01').fundFen).toBe(112_000)
    expect(wirePolicyOn(shenyang, '2024-12-31')).toBeUndefined()
  })

  it('deposits, takes premiums and answers withdrawals', () => {
    const policy = onDay('2026-01-01')
    expect(monthlyDeposit(policy.deposits.retiree, 400_000).fen).toBe(10_000)
    expect(premiumWindow(2027, policy.contributions).opensOn).toBe('2026-11-30')
    const left = {
      ground: 'LEFT_SCHEME',
      hasAccount: true,
      stillInsured: false,
      filed: false,
      refusedThere: false,
      illnessListed: false,
    } as const
    expect(mayWithdraw(left, policy.withdrawalGrounds).obstacle).toBeNull()
    expect(mayWithdraw({ ...left, ground: 'EMIGRATION' }, policy.withdrawalGrounds).obstacle).toBe(
      'GROUND_NOT_OFFERED',
    )
  })
})
