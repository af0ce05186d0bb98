import { ageOn, startOfDay } from '@/domain/calendar'
import { dayOf } from '@/domain/china-day'
import { yearOf } from '@/domain/china-time'
import { birthDayOf } from '@/domain/id-number'
import { isOpen } from '@/domain/premium-window'
import { cities, policyOn } from '../../policies/cities'
import type { PeopleEvent } from '../people/events'
import type { Person } from '../people/person'
import { insuredOf, type Insured, type PeopleState } from '../people/state'
import type { PremiumEvent } from './events'
import { insuranceChange } from './resident-insurance'
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
  const year = yearOf(at)
  const isNewYear = at === startOfDay(`${year}-01-01`)
  const decided = new Set([...cities.keys()].filter((admdvs) => decidedAt(admdvs, year) === at))
  if (!isNewYear && decided.size === 0) return []
  // Who has paid is insured from the new year on; who has not is waited for until the window closes.
  return [...world.bills.values()]
    .filter((bill) => bill.year === year && (bill.paid ? isNewYear : decided.has(bill.admdvs)))
    .flatMap((bill) => insuranceChange(world, bill, at, bill.paid ? ['2', '1'] : ['1', '2']))
}

/** Returns the years whose premiums are collected now, by the code of the city. */
const openYears = (at: number): ReadonlyMap<string, readonly number[]> =>
  new Map(
    [...cities.values()]
      .filter(({ city }) => city.capabilities.includes('PREMIUM_PAYMENT'))
      .map(({ city: { admdvs } }) => [
        admdvs,
        [yearOf(at), yearOf(at) + 1].filter((year) => isOpen(windowOf(admdvs, year), at)),
      ]),
  )

const mayBeBilled = ({ insutype, state }: Insured): boolean =>
  insutype === '390' && (state === '1' || state === '2')

/** Returns the premium of a resident for a year, by the age when that year begins. Fen. */
function premiumFen({ idNumber }: Person, admdvs: string, year: number, at: number): number {
  const { residentFen, residentAges } = policyOn(admdvs, dayOf(at)).contributions
  const age = ageOn(`${year}-01-01`, birthDayOf(idNumber))
  return residentAges.find(({ upToAge }) => age <= upToAge)?.fen ?? residentFen
}

function newBills(world: State, at: number): PremiumEvent[] {
  const events: PremiumEvent[] = []
  const open = openYears(at)
  for (const person of world.people.values()) {
    const { personNumber } = person
    const own = world.billsOf.get(personNumber) ?? []
    for (const { admdvs } of insuredOf(world, person).filter(mayBeBilled)) {
      for (const year of open.get(admdvs) ?? []) {
        if (own.some((bill) => bill.year === year && bill.admdvs === admdvs)) continue
        const billId = `B${String(world.bills.size + events.length + 1).padStart(9, '0')}`
        const fen = premiumFen(person, admdvs, year, at)
        events.push({ type: 'premium-billed', at, billId, personNumber, admdvs, year, fen })
      }
    }
  }
  return events
}
