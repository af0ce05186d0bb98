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
import { xianInstitutions } from './xian-institutions'

/** The figures since 2024; sample data (rules.md §13.7). */
const since2024: WireCityPolicy = {
  admdvs: '610100',
  eff_date: '2024-01-01',
  source: '公开报道整理的示例数据；家庭共济按陕西表单',
  confidence: 'LOW',
  employee: {
    ...usualAccountRules,
    benefits: [
      {
        med_types: ['11', '13'],
        group: 'outpatient',
        deductible: { counts: 'per-year', amt: everyTier(20_000) },
        bands: [{ upto_amt: null, pay_prop: [70, 60, 50] }],
        retiree_points: 5,
        unfiled_points: 10,
        annual_cap: 350_000,
        beyond_cap_prop: 0,
      },
      {
        med_types: ['14'],
        group: 'chronic',
        deductible: { counts: 'per-year', amt: everyTier(35_000) },
        bands: [{ upto_amt: null, pay_prop: everyTier(70) }],
        retiree_points: 0,
        unfiled_points: 10,
        annual_cap: 800_000,
        beyond_cap_prop: 0,
      },
      {
        med_types: ['21'],
        group: 'inpatient',
        // Lowest in a 一级医院, highest in a 三级医院, and half of it from the second admission on.
        deductible: {
          counts: 'per-admission',
          amts: [
            [20_000, 50_000, 90_000],
            [10_000, 25_000, 45_000],
          ],
        },
        bands: [{ upto_amt: null, pay_prop: [95, 92, 88] }],
        retiree_points: 3,
        unfiled_points: 15,
        annual_cap: 40_000_000,
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
        annual_cap: 20_000,
        beyond_cap_prop: 0,
      },
      {
        med_types: ['21'],
        group: 'inpatient',
        deductible: { counts: 'per-admission', amts: [[20_000, 50_000, 100_000]] },
        bands: [{ upto_amt: null, pay_prop: [90, 80, 60] }],
        retiree_points: 0,
        unfiled_points: 15,
        annual_cap: 15_000_000,
        beyond_cap_prop: 60,
      },
    ],
  },
  deposits: {
    employee: { of: 'BASE', prop_bp: 200 },
    retiree: { of: 'FIXED', amt: 8_600 },
    flexible: { of: 'BASE', prop_bp: 200 },
  },
  contributions: {
    emp_bp: 700,
    own_bp: 200,
    flexible_bp: 900,
    large_emp_amt: 500,
    large_own_amt: 500,
    resident_amt: 40_000,
    resident_ages: [],
    resident_opens: '09-15',
    resident_closes: '12-25',
    lifetime_years: { men: 25, women: 20 },
  },
  interest_bp: 35,
  // Money is not shared for premiums; two changes are at least 30 days apart.
  sharing: {
    relations: nearRelatives,
    scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY', 'INPATIENT_SELF_PAY'],
    max_members: 5,
    max_sharers: 2,
    days_between_changes: 30,
    least_months: 0,
    agree_ways: ['COMMITMENT'],
    his_only: false,
    order_settable: false,
    cross_pool: true,
    cross_province: false,
  },
  offline: { batch: 5, expires_in: 86_400, max_amt: 20_000 },
  filing: usualFiling,
  withdrawal: ['LIVING_ELSEWHERE', 'NOT_TRANSFERABLE', 'EMIGRATION', 'DEATH'],
}

/** Since 2026 the deductible is higher in tier-3 hospitals, and so is the yearly cap. */
const since2026: WireCityPolicy = {
  ...since2024,
  eff_date: '2026-01-01',
  employee: {
    ...since2024.employee,
    benefits: since2024.employee.benefits.map((benefit) =>
      benefit.group === 'outpatient'
        ? {
            ...benefit,
            deductible: { counts: 'per-year', amt: [20_000, 20_000, 40_000] },
            annual_cap: 400_000,
          }
        : benefit,
    ),
  },
}

/** 西安 610100. */
export const xian: SampleCity = {
  city: {
    admdvs: '610100',
    admdvs_name: '西安',
    prov_name: '陕西',
    pinyin: 'xian xa',
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
        name: '西安示范区医保经办窗口',
        how: '示范南路 5 号，周一至周五 9:00–17:00',
        bring: ['身份证', '社会保障卡', '签字的家庭共济承诺书'],
      },
      { kind: 'TERMINAL', name: '自助服务终端', how: '示范区便民服务大厅，8:00–20:00', bring: ['身份证'] },
    ],
  },
  versions: [since2024, since2026],
  institutions: xianInstitutions,
}
