import type { LedgerType } from '@/contract/ledger'
import type { HeldInsurance } from './person'

/** The names of insurances, for the fields of the wire that carry names. */
export const insuranceNames: Readonly<Record<HeldInsurance['insutype'] | '330', string>> = {
  '310': '职工基本医疗保险',
  '330': '大额医疗费用补助',
  '390': '城乡居民基本医疗保险',
}

/** The names of the kinds of employment. */
export const employmentNames: Readonly<Record<HeldInsurance['employment'], string>> = {
  employee: '在职',
  retiree: '退休',
  flexible: '灵活就业',
  resident: '城乡居民',
}

/** The names of the kinds of visit, by `med_type`. */
export const visitNames: Readonly<Record<string, string>> = {
  '11': '普通门诊',
  '13': '急诊',
  '14': '门诊慢特病',
  '21': '住院',
  '41': '定点药店购药',
}

/** The names of the types of ledger entries. */
export const ledgerNames: Readonly<Record<LedgerType, string>> = {
  DEPOSIT: '每月划入',
  SPEND: '看病买药',
  SHARE_OUT: '家人共济使用',
  SHARE_IN: '家人共济转入',
  PREMIUM: '缴纳居民医保费',
  TRANSFER: '钱包转账',
  REFUND: '退回',
  INTEREST: '利息',
}

/** The names of the ways to pay a contribution. */
export const collectionNames = {
  EMPLOYER: '单位缴费',
  OWN: '个人缴费',
} as const

/** The names of the groups of benefits. */
export const groupNames = {
  outpatient: '普通门诊',
  chronic: '门诊慢特病',
  inpatient: '住院',
} as const
