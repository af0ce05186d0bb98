import { moneyOf } from '@/pages/money/services'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown } from '../../../phone-in-town'

/** The money pages on a person's phone. */
export type MoneyInTown = Awaited<ReturnType<typeof moneyInTown>>

/** Opens the money pages of a person in a mock city; `storage` holds the texts of an earlier start. */
export async function moneyInTown(
  person: string,
  town: Town = foundTown({ people: [person] }),
  storage?: Map<string, string>,
) {
  const phone = phoneInTown(town, storage)
  if (!phone.storedTokens()) await phone.enterAs(person)
  return { ...phone, ...moneyOf(phone.services) }
}
