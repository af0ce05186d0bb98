import { accountOf } from '../world/entry/account-of'
import { findPerson, type NamedPerson } from '../world/people/find-person'
import type { Person } from '../world/people/person'
import type { World } from '../world/world'
import { refuse, refuseFor, type Account, type Refused } from './route'

/** Wrong names or numbers an account may give within an hour. */
const mismatchesPerHour = 5
const hourMs = 3_600_000

/** How long an account must wait before it is compared with the register again, ms; 0 when it need not. */
function waitForRegister(world: World, account: string, now: number): number {
  const all = world.mismatches.get(account) ?? []
  const fifthLast = all[all.length - mismatchesPerHour] ?? -Infinity
  return Math.max(0, fifthLast + hourMs - now)
}

/**
 * Whom somebody names by name and number. Which of the two was wrong is not told, and only so many wrong ones are taken:
 * the register is not for guessing in.
 */
export function inRegister(
  world: World,
  { session }: Account,
  named: NamedPerson,
  now: number,
): { readonly person: Person } | Refused {
  const waitMs = waitForRegister(world, accountOf(session), now)
  if (waitMs > 0) return refuseFor(waitMs, 'RATE_LIMITED', 'too many wrong names or numbers; wait')
  const person = findPerson(world, named)
  if (person) return { person }
  return refuse('IDENTITY_MISMATCH', 'name and number are not those of one person in the register', {
    events: [{ type: 'identity-mismatched', at: now, accessHash: session.accessHash }],
  })
}
