import { accountOf } from '../world/entry/account-of'
import { findPerson, type NamedPerson } from '../world/people/find-person'
import type { Person } from '../world/people/person'
import type { World } from '../world/world'
import { refuse, refuseFor, type Account, type Refused } from './route'

/** The number of wrong names or numbers that an account may give within an hour. */
const mismatchesPerHour = 5
const hourMs = 3_600_000

/**
 * Returns how long an account must wait before the register may be searched for it again, ms; 0 when it need not wait.
 */
function waitMsForRegister(world: World, account: string, now: number): number {
  const all = world.mismatches.get(account) ?? []
  const fifthLast = all[all.length - mismatchesPerHour] ?? -Infinity
  return Math.max(0, fifthLast + hourMs - now)
}

/**
 * Finds the person with a name and a number. The refusal does not say which of the two was wrong, and the number of
 * wrong attempts is limited, so that nobody can search the register by guessing.
 */
export function findInRegister(
  world: World,
  { session }: Account,
  named: NamedPerson,
  now: number,
): { readonly person: Person } | Refused {
  const waitMs = waitMsForRegister(world, accountOf(session), now)
  if (waitMs > 0) return refuseFor(waitMs, 'RATE_LIMITED', 'too many wrong names or numbers; wait')
  const person = findPerson(world, named)
  if (person) return { person }
  return refuse('IDENTITY_MISMATCH', 'name and number are not those of one person in the register', {
    events: [{ type: 'identity-mismatched', at: now, accessHash: session.accessHash }],
  })
}
