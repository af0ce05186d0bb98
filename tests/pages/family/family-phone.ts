import { phoneInTown, type PhoneInTown } from '../../phone-in-town'
import type { Town } from '../../mock/town'

/**
 * Opens the app on a person's phone, at the town's time. A person who enters again after an expired session counts as
 * the same person.
 */
export async function familyPhone(person: string, town: Town): Promise<PhoneInTown> {
  const phone = phoneInTown(town)
  phone.clock.jump(town.now() - phone.clock.now())
  const enterAs = (who: string): Promise<void> => {
    phone.session.enter({ accessToken: town.enter(who), refreshToken: `refresh-of-${who}` }, who)
    return Promise.resolve()
  }
  await enterAs(person)
  return { ...phone, enterAs }
}
