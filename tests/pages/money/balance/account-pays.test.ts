import * as v from 'valibot'
import type { AccountRule } from '@/contract/benefit'
import { CityPolicy } from '@/contract/policy'
import { cities } from 'mock/policies/cities'
import { accountPays } from '@/pages/money/balance/account-pays'

const nothing: AccountRule = { OUTPATIENT: [], EMERGENCY: [], CHRONIC: [], INPATIENT: [], PHARMACY: [] }

describe('what account money may pay', () => {
  it('puts visits with the same parts together, in the order people meet them', () => {
    const rule: AccountRule = {
      ...nothing,
      OUTPATIENT: ['deductible', 'coinsurance'],
      PHARMACY: ['deductible', 'coinsurance'],
      INPATIENT: ['paidFirst'],
    }
    expect(accountPays(rule)).toEqual([
      { visits: ['OUTPATIENT', 'PHARMACY'], shares: ['deductible', 'coinsurance'] },
      { visits: ['INPATIENT'], shares: ['paidFirst'] },
    ])
  })

  it('is nothing where a city lets it pay nothing', () => expect(accountPays(nothing)).toEqual([]))

  it('tells the rules of every sample city completely: each visit with its own parts, and no other', () => {
    for (const { versions } of cities.values()) {
      for (const wire of versions) {
        const { employee } = v.parse(CityPolicy, wire)
        for (const rule of [employee.currentYearPays ?? nothing, employee.accountPays]) {
          const rebuilt: AccountRule = { ...nothing }
          for (const { visits, shares } of accountPays(rule))
            for (const visit of visits) Object.assign(rebuilt, { [visit]: shares })
          expect(rebuilt).toEqual(rule)
        }
      }
    }
  })
})
