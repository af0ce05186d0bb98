import type { WireCityPolicy } from '@/contract/policy'
import { fuzhouInstitutions } from './fuzhou-institutions'
import {
  everyTier,
  nearRelatives,
  usualAccountRules,
  usualFiling,
  usualHotlines,
  usualWaysToAsk,
  type SampleCity,
} from './sample-city'

/** The figures since 2025: sample data (rules.md §13.4, §13.5). */
const since2025: WireCityPolicy = {
  admdvs: '350100',
  eff_date: '2025-01-01',
  source: '公开报道整理的示例数据',
  confidence: 'MEDIUM',
  employee: {
    ...usualAccountRules,
    benefits: [
      {
        med_types: ['11', '13'],
        group: 'outpatient',
        deductible: { counts: 'per-year', amt: everyTier(40_000) },
        bands: [{ upto_amt: null, pay_prop: [60, 55, 50] }],
        retiree_points: 10,
        unfiled_points: 15,
        annual_cap: 500_000,
        beyond_cap_prop: 0,
      },
      {
        med_types: ['14'],
        group: 'chronic',
        deductible: { counts: 'per-year', amt: everyTier(0) },
        bands: [{ upto_amt: null, pay_prop: [75, 75, 70] }],
        retiree_points: 5,
        unfiled_points: 15,
        annual_cap: 1_200_000,
        beyond_cap_prop: 0,
      },
      {
        med_types: ['21'],
        group: 'inpatient',
        deductible: { counts: 'per-admission', amts: [everyTier(130_000), everyTier(65_000)] },
        bands: [{ upto_amt: null, pay_prop: [92, 90, 87] }],
        retiree_points: 5,
        unfiled_points: 15,
        annual_cap: 20_000_000,
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
        deductible: { counts: 'per-year', amt: everyTier(20_000) },
        bands: [{ upto_amt: null, pay_prop: [55, 45, 35] }],
        retiree_points: 0,
        unfiled_points: 15,
        annual_cap: 200_000,
        beyond_cap_prop: 0,
      },
      {
        med_types: ['21'],
        group: 'inpatient',
        deductible: { counts: 'per-admission', amts: [everyTier(80_000), everyTier(40_000)] },
        bands: [{ upto_amt: null, pay_prop: [85, 75, 60] }],
        retiree_points: 0,
        unfiled_points: 15,
        annual_cap: 10_000_000,
        beyond_cap_prop: 60,
      },
    ],
  },
  deposits: {
    employee: { of: 'BASE', prop_bp: 200 },
    retiree: { of: 'PENSION', prop_bp: 500 },
    flexible: { of: 'BASE', prop_bp: 200 },
  },
  contributions: {
    emp_bp: 700,
    own_bp: 200,
    flexible_bp: 900,
    large_emp_amt: 700,
    large_own_amt: 300,
    resident_amt: 40_000,
    resident_ages: [],
    resident_opens: '09-01',
    resident_closes: '12-31',
    lifetime_years: { men: 30, women: 25 },
  },
  interest_bp: 35,
  sharing: {
    relations: nearRelatives,
    scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY', 'INPATIENT_SELF_PAY', 'RESIDENT_PREMIUM'],
    max_members: 8,
    max_sharers: 3,
    days_between_changes: 0,
    least_months: 0,
    agree_ways: ['OWN_PHONE', 'FACE'],
    his_only: false,
    order_settable: false,
    cross_pool: true,
    cross_province: false,
  },
  offline: { batch: 5, expires_in: 86_400, max_amt: 30_000 },
  filing: usualFiling,
  withdrawal: ['LIVING_ELSEWHERE', 'NOT_TRANSFERABLE', 'SERIOUS_ILLNESS', 'EMIGRATION', 'DEATH'],
}

/**
 * The figures until 2024: a higher outpatient deductible, and the older rule of deposits, which did not depend on age.
 */
const until2024: WireCityPolicy = {
  ...since2025,
  eff_date: '2023-01-01',
  confidence: 'LOW',
  employee: {
    ...since2025.employee,
    benefits: since2025.employee.benefits.map((benefit) =>
      benefit.group === 'outpatient'
        ? { ...benefit, deductible: { counts: 'per-year', amt: everyTier(60_000) }, annual_cap: 400_000 }
        : benefit,
    ),
  },
}

/** 福州 350100. */
export const fuzhou: SampleCity = {
  city: {
    admdvs: '350100',
    admdvs_name: '福州',
    prov_name: '福建',
    pinyin: 'fuzhou fz',
    hotlines: usualHotlines,
    capabilities: [
      'OFFLINE_CODE',
      'FAMILY_SHARING',
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
        name: '福州示范区医保服务窗口',
        how: '示范路 1 号政务服务中心一层，周一至周五 9:00–17:00',
        bring: ['身份证', '社会保障卡'],
      },
      { kind: 'TERMINAL', name: '自助服务终端', how: '政务服务中心大厅，7×24 小时', bring: ['身份证'] },
    ],
  },
  versions: [until2024, since2025],
  institutions: fuzhouInstitutions,
}
