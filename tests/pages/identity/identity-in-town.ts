import { identityOf } from '@/pages/identity/services'
import type { Services } from '@/shell/wire'
import { problemOf, type Act } from '@/state/act'
import { problemSentence } from '@/words/problem-sentence'
import type { Town } from '../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../phone-in-town'

/** The identity pages of the real app, on a phone in a town. */
export interface IdentityInTown extends PhoneInTown {
  readonly stores: ReturnType<typeof identityOf>
}

/**
 * Opens the identity pages on a phone.
 * @param watched wraps services of the main package, for a test that counts calls of them
 */
export function identityInTown(
  town: Town,
  watched: (services: Services) => Partial<Services> = () => ({}),
): IdentityInTown {
  const phone = phoneInTown(town)
  const { services } = phone
  return { ...phone, stores: identityOf({ ...services, ...watched(services) }) }
}

/** Returns the first sentence that a page shows for its last failure. */
export function problemText(
  { getState }: { getState(): { readonly act: Act<unknown> } },
  refusals: Parameters<typeof problemSentence>[1],
): string | undefined {
  const problem = problemOf(getState().act)
  return problem && problemSentence(problem, refusals).what
}
