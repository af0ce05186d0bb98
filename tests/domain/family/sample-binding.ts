import type { BindingRequest, BindingContext } from '@/domain/family/may-bind'
import type { SharingRules } from '@/contract/sharing-rules'

/** The rules of a city that allows much, and two people who may bind there; each test changes one thing at a time. */
export const rules: SharingRules = {
  relations: ['SPOUSE', 'PARENT', 'CHILD'],
  scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY'],
  maxMembers: 5,
  maxSharers: 3,
  leastMonths: 0,
  agreementWays: ['OWN_PHONE'],
  daysBetweenChanges: 30,
  priorYearsOnly: false,
  orderSettable: false,
  crossPool: false,
  crossProvince: false,
}

/** A request for a binding that these rules allow. */
export const asked: BindingRequest = {
  relation: 'PARENT',
  beginsOn: '2026-11-21',
  terms: { endsOn: '2027-11-20', monthCapFen: 30_000, visitCapFen: 10_000, scopes: ['PHARMACY'] },
}

/** The state of the sharer and of the member when the binding is requested. */
export const context: BindingContext = {
  today: '2026-11-21',
  sharer: { state: '1', balanceFen: 100, members: 4, placeCode: '350100' },
  member: { state: '1', sharers: 2, placeCode: '350102' },
  isOneself: false,
  alreadyBound: false,
  lastChangedOn: '2026-10-22',
}
