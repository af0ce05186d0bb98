import { beijing } from 'mock/policies/beijing'
import { everyTier, type SampleCity, usualFiling } from 'mock/policies/sample-city'
import type { WireCityPolicy } from '@/contract/policy'

const [rules] = beijing.versions
if (!rules) throw new Error('no rules to begin with')
const like: WireCityPolicy = {
  ...rules,
  admdvs: '210100',
  sharing: { ...rules.sharing, order_settable: false },
}

const special: WireCityPolicy['employee']['benefits'][number] = {
  med_types: ['11', '13', '14'],
  group: 'outpatient',
  deductible: { counts: 'per-year', amt: [20_000, 30_000, 60_000] },
  bands: [{ upto_amt: null, pay_prop: [75, 75, 70] }],
  retiree_points: 5,
  unfiled_points: 20,
  annual_cap: 300_000,
  beyond_cap_prop: 0,
}

/** A sixth city, written as any other city is, with the figures of 辽宁 (rules.md §13.10). */
export const shenyang: SampleCity = {
  city: {
    ...beijing.city,
    admdvs: '210100',
    admdvs_name: '沈阳',
    prov_name: '辽宁',
    pinyin: 'shenyang sy',
    capabilities: ['FAMILY_SHARING', 'PREMIUM_PAYMENT', 'WITHDRAWAL_CHECK'],
  },
  versions: [
    {
      ...like,
      eff_date: '2025-01-01',
      employee: { ...like.employee, benefits: [special] },
      deposits: { ...like.deposits, retiree: { of: 'PENSION', prop_bp: 250 } },
      filing: usualFiling,
      withdrawal: ['DEATH', 'LEFT_SCHEME'],
    },
    {
      ...like,
      eff_date: '2026-07-01',
      employee: {
        ...like.employee,
        benefits: [{ ...special, deductible: { counts: 'per-year', amt: everyTier(0) } }],
      },
    },
  ],
  institutions: [
    {
      code: 'Y210100001',
      name: '盛和大药房（示范店）',
      admdvs: '210100',
      tier: 1,
      usualVisit: '41',
      address: '示范街 1 号',
      telephone: '024-00000001',
      latitude: 41.8,
      longitude: 123.43,
    },
    {
      code: 'H210100001',
      name: '沈阳示范医院',
      admdvs: '210100',
      tier: 3,
      usualVisit: '11',
      address: '示范街 30 号',
      telephone: '024-00000002',
      latitude: 41.79,
      longitude: 123.4,
    },
  ],
}
