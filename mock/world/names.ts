import type { HeldInsurance } from './person'

/** What this city calls things, for the fields of the wire that carry names. */
export const insuranceNames: Readonly<Record<HeldInsurance['insutype'], string>> = {
  '310': '职工基本医疗保险',
  '390': '城乡居民基本医疗保险',
}

export const employmentNames: Readonly<Record<HeldInsurance['employment'], string>> = {
  employee: '在职',
  retiree: '退休',
  flexible: '灵活就业',
  resident: '城乡居民',
}

export const visitNames: Readonly<Record<string, string>> = {
  '11': '普通门诊',
  '13': '急诊',
  '14': '门诊慢特病',
  '21': '住院',
  '41': '定点药店购药',
}
