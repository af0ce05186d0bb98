import type { WireCityPolicy } from '@/contract/policy'
import {
  everyTier,
  nearRelatives,
  usualAccountRules,
  usualFiling,
  usualHotlines,
  usualWaysToAsk,
  type SampleCity,
} from './sample-city'

/** Sample figures (rules.md §13.6). */
const since2023: WireCityPolicy = {
  admdvs: '110000',
  eff_date: '2023-01-01',
  source: '公开报道整理的示例数据',
  confidence: 'MEDIUM',
  employee: {
    ...usualAccountRules,
    benefits: [
      {
        med_types: ['11', '13', '14'],
        group: 'outpatient',
        deductible: { counts: 'per-year', amt: everyTier(180_000) },
        bands: [{ upto_amt: null, pay_prop: everyTier(50) }],
        retiree_points: 20,
        unfiled_points: 15,
        annual_cap: 2_000_000,
        beyond_cap_prop: 0,
      },
      {
        med_types: ['21'],
        group: 'inpatient',
        deductible: { counts: 'per-admission', amts: [everyTier(130_000), everyTier(65_000)] },
        bands: [
          { upto_amt: 3_000_000, pay_prop: [90, 87, 85] },
          { upto_amt: 4_000_000, pay_prop: [95, 92, 90] },
          { upto_amt: null, pay_prop: [97, 97, 95] },
        ],
        retiree_points: 3,
        unfiled_points: 15,
        annual_cap: 10_000_000,
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
        deductible: { counts: 'per-year', amt: everyTier(55_000) },
        bands: [{ upto_amt: null, pay_prop: [55, 50, 50] }],
        retiree_points: 0,
        unfiled_points: 15,
        annual_cap: 450_000,
        beyond_cap_prop: 0,
      },
    ],
  },
  deposits: {
    employee: { of: 'BASE', prop_bp: 200 },
    retiree: { of: 'FIXED', amt: 10_000 },
    flexible: { of: 'BASE', prop_bp: 200 },
  },
  contributions: {
    emp_bp: 900,
    own_bp: 200,
    flexible_bp: 700,
    large_emp_amt: 0,
    large_own_amt: 300,
    resident_amt: 46_000,
    resident_ages: [
      { upto_age: 17, amt: 43_500 },
      { upto_age: 59, amt: 79_500 },
    ],
    resident_opens: '11-30',
    resident_closes: '02-28',
    lifetime_years: { men: 25, women: 20 },
  },
  interest_bp: 35,
  sharing: {
    relations: nearRelatives,
    scopes: [
      'OUTPATIENT_SELF_PAY',
      'PHARMACY',
      'INPATIENT_SELF_PAY',
      'INPATIENT_DEPOSIT',
      'RESIDENT_PREMIUM',
    ],
    max_members: 5,
    max_sharers: 5,
    days_between_changes: 0,
    his_only: false,
    order_settable: true,
    cross_pool: true,
    cross_province: true,
  },
  offline: { batch: 5, expires_in: 86_400, max_amt: 50_000 },
  filing: { ...usualFiling, tmp_months: 12 },
  withdrawal: ['LIVING_ELSEWHERE', 'NOT_TRANSFERABLE', 'EMIGRATION', 'DEATH', 'LEFT_SCHEME'],
}

/** 北京 110000. */
export const beijing: SampleCity = {
  city: {
    admdvs: '110000',
    admdvs_name: '北京',
    prov_name: '北京',
    pinyin: 'beijing bj',
    hotlines: usualHotlines,
    capabilities: [
      'OFFLINE_CODE',
      'FAMILY_SHARING',
      'SHARER_ORDER',
      'RELATIVE_CODE',
      'WALLET',
      'PREMIUM_PAYMENT',
      'WITHDRAWAL_CHECK',
      'ESTIMATE',
    ],
    ask: [
      ...usualWaysToAsk,
      {
        kind: 'WINDOW',
        name: '北京示范医保服务大厅',
        how: '示范大街 2 号，周一至周五 9:00–17:00',
        bring: ['身份证', '社会保障卡'],
      },
      { kind: 'TERMINAL', name: '自助服务终端', how: '示范大街 2 号大厅入口，7×24 小时', bring: ['身份证'] },
    ],
  },
  versions: [since2023],
  institutions: [
    {
      code: 'Y110000001',
      name: '同康大药房（示范店）',
      admdvs: '110000',
      tier: 1,
      usualVisit: '41',
      address: '示范大街 18 号',
      telephone: '010-00000001',
      latitude: 39.91,
      longitude: 116.41,
    },
    {
      code: 'H110000001',
      name: '北京示范医院',
      admdvs: '110000',
      tier: 3,
      usualVisit: '11',
      address: '示范大街 66 号',
      telephone: '010-00000002',
      latitude: 39.93,
      longitude: 116.38,
    },
  ],
}
