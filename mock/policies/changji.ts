import type { WireCityPolicy } from '@/contract/policy'
import {
  everyTier,
  usualAccountRules,
  usualHotlines,
  usualWaysToAsk,
  type SampleCity,
  usualFiling,
} from './sample-city'

/** Sample figures (rules.md §13.9): withdrawals on every ground, but few services on the phone. */
const since2024: WireCityPolicy = {
  admdvs: '652300',
  eff_date: '2024-07-01',
  source: '公开报道整理的示例数据；提取情形按昌吉办事指南',
  confidence: 'LOW',
  employee: {
    ...usualAccountRules,
    benefits: [
      {
        med_types: ['11', '13', '14'],
        group: 'outpatient',
        deductible: { counts: 'per-year', amt: [20_000, 30_000, 60_000] },
        bands: [{ upto_amt: null, pay_prop: [80, 70, 60] }],
        retiree_points: 5,
        unfiled_points: 10,
        annual_cap: 300_000,
        beyond_cap_prop: 0,
      },
      {
        med_types: ['21'],
        group: 'inpatient',
        deductible: {
          counts: 'per-admission',
          amts: [
            [20_000, 40_000, 80_000],
            [10_000, 20_000, 40_000],
          ],
        },
        bands: [{ upto_amt: null, pay_prop: [93, 90, 85] }],
        retiree_points: 5,
        unfiled_points: 10,
        annual_cap: 12_000_000,
        beyond_cap_prop: 90,
      },
    ],
  },
  resident: {
    ...usualAccountRules,
    benefits: [
      {
        med_types: ['11', '13', '14'],
        group: 'outpatient',
        deductible: { counts: 'per-year', amt: everyTier(0) },
        bands: [{ upto_amt: null, pay_prop: [60, 50, 0] }],
        retiree_points: 0,
        unfiled_points: 10,
        annual_cap: 45_000,
        beyond_cap_prop: 0,
      },
      {
        med_types: ['21'],
        group: 'inpatient',
        deductible: { counts: 'per-admission', amts: [[20_000, 40_000, 80_000]] },
        bands: [{ upto_amt: null, pay_prop: [90, 80, 65] }],
        retiree_points: 0,
        unfiled_points: 10,
        annual_cap: 10_000_000,
        beyond_cap_prop: 60,
      },
    ],
  },
  deposits: {
    employee: { of: 'BASE', prop_bp: 200 },
    retiree: { of: 'FIXED', amt: 9_500 },
    flexible: {
      of: 'BASE',
      prop_bp: 400,
      ages: [
        { upto_age: 40, prop_bp: 250 },
        { upto_age: 50, prop_bp: 300 },
      ],
    },
  },
  contributions: {
    emp_bp: 650,
    own_bp: 200,
    flexible_bp: 850,
    large_emp_amt: 0,
    large_own_amt: 800,
    resident_amt: 40_000,
    resident_ages: [],
    resident_opens: '10-01',
    resident_closes: '12-31',
    lifetime_years: null,
  },
  interest_bp: 35,
  sharing: {
    relations: ['SPOUSE', 'PARENT', 'CHILD'],
    scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY', 'RESIDENT_PREMIUM'],
    max_members: 4,
    max_sharers: 1,
    days_between_changes: 0,
    least_months: 3,
    agree_ways: ['COMMITMENT'],
    his_only: false,
    order_settable: false,
    cross_pool: false,
    cross_province: false,
  },
  offline: { batch: 3, expires_in: 86_400, max_amt: 20_000 },
  filing: { ...usualFiling, same_prov: '0' },
  withdrawal: [
    'LIVING_ELSEWHERE',
    'NOT_TRANSFERABLE',
    'SERIOUS_ILLNESS',
    'EMIGRATION',
    'DEATH',
    'LEFT_SCHEME',
  ],
}

/** 昌吉 652300: no wallet, and codes of relatives are not shown from another phone. */
export const changji: SampleCity = {
  city: {
    admdvs: '652300',
    admdvs_name: '昌吉',
    prov_name: '新疆',
    pinyin: 'changji cj',
    hotlines: usualHotlines,
    capabilities: ['OFFLINE_CODE', 'FAMILY_SHARING', 'PREMIUM_PAYMENT', 'WITHDRAWAL_CHECK', 'ESTIMATE'],
    ask: [
      ...usualWaysToAsk,
      {
        kind: 'WINDOW',
        name: '昌吉示范区医保服务窗口',
        how: '示范路 6 号，周一至周五 10:00–14:00、16:00–19:30',
        bring: ['身份证', '社会保障卡', '本人银行卡'],
      },
    ],
  },
  versions: [since2024],
  institutions: [
    {
      code: 'Y652300001',
      name: '天山大药房（示范店）',
      admdvs: '652300',
      tier: 1,
      usualVisit: '41',
      address: '示范路 18 号',
      telephone: '0994-0000001',
      latitude: 44.014,
      longitude: 87.304,
    },
    {
      code: 'H652300001',
      name: '昌吉示范区人民医院',
      admdvs: '652300',
      tier: 2,
      usualVisit: '11',
      address: '示范路 60 号',
      telephone: '0994-0000002',
      latitude: 44.023,
      longitude: 87.318,
    },
  ],
}
