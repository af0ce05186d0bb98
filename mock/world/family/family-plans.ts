import type { Relation, ShareScope } from '@/contract/family-words'
import { startOfMonth } from '@/domain/calendar'
import { dayOf } from '@/domain/china-day'
import { mainInsurance } from '../people/state'
import type { Person } from '../people/person'
import type { Planned } from '../planned'
import type { World } from '../world'
import type { FamilyEvent } from './events'
import { offer } from './offer'
import { bindingsOf, nextRelativeId, type StoredBinding } from './state'

const dayMs = 24 * 3_600_000

/** An agreement of family sharing in the city's past. */
interface Agreement {
  readonly sharer: string
  readonly member: string
  readonly relation: Relation
  readonly scopes: readonly ShareScope[]
  readonly monthCapFen: number | null
  /** The number of months before the founding at which it was offered. */
  readonly monthsAgo: number
  /** True when the member accepts a day later; an offer without an answer is still waiting. */
  readonly accepted: boolean
  readonly endedByMemberMonthsAgo?: number
}

/** The agreements of the named people, by their short names. */
const agreements: readonly Agreement[] = [
  {
    sharer: 'employee',
    member: 'mother',
    relation: 'PARENT',
    scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY'],
    monthCapFen: 30_000,
    monthsAgo: 30,
    accepted: true,
  },
  {
    sharer: 'employee',
    member: 'child',
    relation: 'CHILD',
    scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY', 'INPATIENT_SELF_PAY', 'RESIDENT_PREMIUM'],
    monthCapFen: null,
    monthsAgo: 18,
    accepted: true,
  },
  {
    sharer: 'employee',
    member: 'retiree',
    relation: 'PARENT',
    scopes: ['PHARMACY'],
    monthCapFen: 10_000,
    monthsAgo: 20,
    accepted: true,
    endedByMemberMonthsAgo: 12,
  },
  {
    sharer: 'spouse',
    member: 'employee',
    relation: 'SPOUSE',
    scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY', 'INPATIENT_SELF_PAY'],
    monthCapFen: 50_000,
    monthsAgo: 0,
    accepted: false,
  },
]

/** Returns the time of an offer. One made in the month of the founding is two days old, so that it is still waiting. */
const timeOf = (foundedAt: number, monthsAgo: number): number =>
  monthsAgo === 0 ? foundedAt - 2 * dayMs : startOfMonth(foundedAt, -monthsAgo) + 3 * dayMs

/** Returns the latest binding offered between the two. */
const latest = (world: World, sharer: Person, member: Person): StoredBinding | undefined =>
  bindingsOf(world, sharer.personNumber)
    .filter((binding) => binding.member.personNumber === member.personNumber)
    .slice(-1)[0]

function plansOf(one: Agreement, sharer: Person, member: Person, foundedAt: number): Planned[] {
  const at = timeOf(foundedAt, one.monthsAgo)
  const account = (world: World, person: Person) => ({
    personNumber: person.personNumber,
    admdvs: mainInsurance(world, person).admdvs,
  })
  const { relation, scopes, monthCapFen } = one
  const offered = (world: World): FamilyEvent[] => {
    const terms = { endsOn: null, monthCapFen, visitCapFen: null, scopes }
    const parties = { sharer: account(world, sharer), member: account(world, member) }
    const made = offer(world, { ...parties, relation, beginsOn: dayOf(at), terms }, at)
    return 'refused' in made ? [] : [made]
  }
  const later = (then: number, next: (bindId: string) => FamilyEvent): Planned => ({
    at: then,
    events: (world) => {
      const binding = latest(world, sharer, member)
      return binding ? [next(binding.bindId)] : []
    },
  })
  const accepts = later(at + dayMs, (bindId) => ({ type: 'binding-accepted', at: at + dayMs, bindId }))
  const endedAt = startOfMonth(foundedAt, -(one.endedByMemberMonthsAgo ?? 0))
  const ends = later(endedAt, (bindId) => ({
    type: 'binding-ended',
    at: endedAt,
    bindId,
    by: 'MEMBER',
    reason: 'NO_LONGER_NEEDED',
  }))
  return [
    { at, events: offered },
    ...(one.accepted ? [accepts] : []),
    ...(one.endedByMemberMonthsAgo === undefined ? [] : [ends]),
  ]
}

/**
 * Plans that the employee may show the child's code, since 17 months before the founding; the household register was
 * the proof.
 */
function shownCode(holder: Person, child: Person, foundedAt: number): Planned {
  const at = startOfMonth(foundedAt, -17)
  const link = { holder: holder.personNumber, relative: child.personNumber, relation: 'CHILD' } as const
  return {
    at,
    events: (world) => [{ type: 'relative-added', at, relId: nextRelativeId(world), ...link }],
  }
}

/** Plans the agreements of families before the founding, if both people live in the city. */
export function familyPlans(people: readonly Person[], foundedAt: number): Planned[] {
  const named = (name: string): Person | undefined => people.find(({ person }) => person === name)
  const [employee, child] = [named('employee'), named('child')]
  const shown = employee && child ? [shownCode(employee, child, foundedAt)] : []
  const shared = agreements.flatMap((one) => {
    const [sharer, member] = [named(one.sharer), named(one.member)]
    return sharer && member ? plansOf(one, sharer, member, foundedAt) : []
  })
  return [...shared, ...shown]
}
