import { startOfMonth } from '@/domain/calendar'
import { yearOf } from '@/domain/china-time'
import type { HeldInsurance, Person } from '../people/person'
import type { Planned } from '../planned'
import { paidEvents } from './paying'
import { windowOf } from './windows'

/** The time before a window closed at which premiums of the past were paid: ten days before, at ten in the morning. */
const beforeClosingMs = 10 * 86_400_000 - 10 * 3_600_000

/**
 * Plans a resident's cash payments in every window that closed before the founding.
 * @param historyMonths the length of the history for a person who was insured all the time
 */
export const pastPremiums = (person: Person, foundedAt: number, historyMonths: number): Planned[] =>
  person.insurances
    .filter(({ insutype }) => insutype === '390')
    .flatMap((held) => paymentTimes(held, foundedAt, held.sinceMonthsAgo ?? historyMonths))
    .map((at) => ({
      at,
      events: (world) => {
        const bills = world.billsOf.get(person.personNumber) ?? []
        return bills
          .filter(({ paid }) => !paid)
          .flatMap((bill) => paidEvents(world, bill, person, 'CASH', at))
      },
    }))

function paymentTimes({ admdvs }: HeldInsurance, foundedAt: number, months: number): number[] {
  const from = startOfMonth(foundedAt, -months)
  const years = Array.from({ length: yearOf(foundedAt) - yearOf(from) + 1 }, (_, n) => yearOf(from) + n + 1)
  return years
    .map((year) => windowOf(admdvs, year).closesAt)
    .filter((closesAt) => closesAt <= foundedAt && closesAt - beforeClosingMs > from)
    .map((closesAt) => closesAt - beforeClosingMs)
}
