import type { Tier } from '@/domain/settlement/benefit'

/** A designated institution (定点医药机构); every name is made up. */
export interface Institution {
  readonly code: string
  readonly name: string
  readonly admdvs: string
  readonly tier: Tier
  /** What people mostly come for, as `med_type`. */
  readonly usualVisit: string
}

export const institutions: readonly Institution[] = [
  { code: 'Y350100001', name: '仁心大药房（东街店）', admdvs: '350100', tier: 1, usualVisit: '41' },
  { code: 'Y350100002', name: '安和大药房（台江店）', admdvs: '350100', tier: 1, usualVisit: '41' },
  { code: 'H350100001', name: '福州示范社区卫生服务中心', admdvs: '350100', tier: 1, usualVisit: '11' },
  { code: 'H350100002', name: '福州示范区医院', admdvs: '350100', tier: 2, usualVisit: '11' },
  { code: 'H350100003', name: '福州示范总医院', admdvs: '350100', tier: 3, usualVisit: '11' },
  { code: 'Y110000001', name: '同康大药房（示范店）', admdvs: '110000', tier: 1, usualVisit: '41' },
  { code: 'H110000001', name: '北京示范医院', admdvs: '110000', tier: 3, usualVisit: '11' },
]

export const institutionByCode: ReadonlyMap<string, Institution> = new Map(
  institutions.map((institution) => [institution.code, institution]),
)
