import { moneyOf } from '@/pages/money/services'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown } from '../../../phone-in-town'

/** The money pages of somebody. */
export type MoneyInTown = Awaited<ReturnType<typeof moneyInTown>>

/** Opens the money pages of somebody in a mock city, on a phone that may have kept something of an earlier start. */
export async function moneyInTown(
  person: string,
  town: Town = foundTown({ people: [person] }),
  storage?: Map<string, string>,
) {
  const phone = phoneInTown(town, storage)
  if (!phone.kept()) await phone.enterAs(person)
  return { ...phone, ...moneyOf(phone.services) }
}
