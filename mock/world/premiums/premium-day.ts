import { ageOn, startOfDay } from '@/domain/calendar'
import { dayOf } from '@/domain/china-day'
import { yearOf } from '@/domain/china-time'
import { birthDayOf } from '@/domain/id-number'
import { isOpen } from '@/domain/premium-window'
import { cityOf, policyOn } from '../../policies/cities'
import type { PeopleEvent } from '../people/events'
import type { Person } from '../people/person'
import { insuredOf, type Insured, type PeopleState } from '../people/state'
import type { PremiumEvent } from './events'
import type { PremiumState } from './state'
import { decidedAt, windowOf } from './windows'

type State = PremiumState & PeopleState

/**
 * Returns the events of a day on which premiums are checked: when it is decided who is insured in a year, a resident who
 * has not paid is suspended and a suspended one who has paid becomes active; in an open window, every resident without a
 * bill for its year gets one. Late payment is not possible.
 */
export function premiumDay(world: State, at: number): (PremiumEvent | PeopleEvent)[] {
  return [...insurancesDecided(world, at), ...newBills(world, at), { type: 'premium-day', at }]
}

function insurancesDecided(world: State, at: number): PeopleEvent[] {
  const events: PeopleEvent[] = []
  for (const { personNumber, admdvs, year, paid } of world.bills.values()) {
    const isBegun = at === startOfDay(`${year}-01-01`)
    // Who has paid is insured from the new year on; who has not is waited for until the window closes.
    if (paid ? !isBegun : at !== decidedAt(admdvs, year)) continue
    const held = world.insured
      .get(personNumber)
      ?.find((one) => one.insutype === '390' && one.admdvs === admdvs)
    const before = paid ? '2' : '1'
    if (held?.state !== before) continue
    const state = paid ? '1' : '2'
    events.push({ type: 'insurance-changed', at, personNumber, insutype: '390', admdvs, state })
  }
  return events
}

/** Returns the years whose premiums are collected in a place now. */
const openYears = (admdvs: string, at: number): number[] =>
  [yearOf(at), yearOf(at) + 1].filter((year) => isOpen(windowOf(admdvs, year), at))

const mayBeBilled = ({ insutype, admdvs, state }: Insured): boolean =>
  insutype === '390' &&
  (state === '1' || state === '2') &&
  cityOf(admdvs).city.capabilities.includes('PREMIUM_PAYMENT')

/** Returns the premium of a resident for a year, by the age when that year begins. Fen. */
function premiumFen({ idNumber }: Person, admdvs: string, year: number, at: number): number {
  const { residentFen, residentAges } = policyOn(admdvs, dayOf(at)).contributions
  const age = ageOn(`${year}-01-01`, birthDayOf(idNumber))
  return residentAges.find(({ upToAge }) => age <= upToAge)?.fen ?? residentFen
}

function newBills(world: State, at: number): PremiumEvent[] {
  const events: PremiumEvent[] = []
  for (const person of world.people.values()) {
    const { personNumber } = person
    const own = world.billsOf.get(personNumber) ?? []
    for (const { admdvs } of insuredOf(world, person).filter(mayBeBilled)) {
      for (const year of openYears(admdvs, at)) {
        if (own.some((bill) => bill.year === year && bill.admdvs === admdvs)) continue
        const billId = `B${String(world.bills.size + events.length + 1).padStart(9, '0')}`
        const fen = premiumFen(person, admdvs, year, at)
        events.push({ type: 'premium-billed', at, billId, personNumber, admdvs, year, fen })
      }
    }
  }
  return events
}
