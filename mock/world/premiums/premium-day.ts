import { dayOf } from '@/domain/china-day'
import { yearOf } from '@/domain/china-time'
import { isOpen } from '@/domain/premium-window'
import { cityOf, policyOn } from '../../policies/cities'
import type { PeopleEvent } from '../people/events'
import { insuredOf, type Insured, type PeopleState } from '../people/state'
import type { PremiumEvent } from './events'
import type { PremiumState } from './state'
import { windowOf } from './windows'

type State = PremiumState & PeopleState

/**
 * Returns the events of a day on which premiums are checked: in the new year, a resident who has not paid is suspended
 * and a suspended one who has paid becomes active; in an open window, every resident without a bill for the next year
 * gets one. Late payment is not possible.
 */
export function premiumDay(world: State, at: number): (PremiumEvent | PeopleEvent)[] {
  const newYear = dayOf(at).endsWith('-01-01') ? insurancesOfYear(world, at) : []
  return [...newYear, ...newBills(world, at), { type: 'premium-day', at }]
}

function insurancesOfYear(world: State, at: number): PeopleEvent[] {
  const events: PeopleEvent[] = []
  for (const { personNumber, admdvs, year, paid } of world.bills.values()) {
    if (year !== yearOf(at)) continue
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

const mayBeBilled = ({ insutype, admdvs, state }: Insured, at: number): boolean =>
  insutype === '390' &&
  (state === '1' || state === '2') &&
  cityOf(admdvs).city.capabilities.includes('PREMIUM_PAYMENT') &&
  isOpen(windowOf(admdvs, yearOf(at) + 1), at)

function newBills(world: State, at: number): PremiumEvent[] {
  const events: PremiumEvent[] = []
  const year = yearOf(at) + 1
  for (const person of world.people.values()) {
    for (const insured of insuredOf(world, person)) {
      const { personNumber } = person
      const { admdvs } = insured
      const own = world.billsOf.get(personNumber) ?? []
      if (!mayBeBilled(insured, at) || own.some((bill) => bill.year === year && bill.admdvs === admdvs))
        continue
      const billId = `B${String(world.bills.size + events.length + 1).padStart(9, '0')}`
      const fen = policyOn(admdvs, dayOf(at)).contributions.residentFen
      events.push({ type: 'premium-billed', at, billId, personNumber, admdvs, year, fen })
    }
  }
  return events
}
