import type { BindingRequest, BindingContext } from '@/domain/family/may-bind'
import type { SharingRules } from '@/contract/policy'

/** A city that allows much, and two people who may bind there; tests change one thing at a time. */
export const rules: SharingRules = {
  relations: ['SPOUSE', 'PARENT', 'CHILD'],
  scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY'],
  maxMembers: 5,
  maxSharers: 3,
  daysBetweenChanges: 30,
  priorYearsOnly: false,
  orderSettable: false,
  crossPool: false,
  crossProvince: false,
}

export const asked: BindingRequest = {
  relation: 'PARENT',
  beginsOn: '2026-11-21',
  terms: { endsOn: '2027-11-20', monthCapFen: 30_000, visitCapFen: 10_000, scopes: ['PHARMACY'] },
}

export const standing: BindingContext = {
  today: '2026-11-21',
  sharer: { state: '1', balanceFen: 100, members: 4, placeCode: '350100' },
  member: { state: '1', sharers: 2, placeCode: '350102' },
  isOneself: false,
  alreadyBound: false,
  lastChangedOn: '2026-10-22',
}
