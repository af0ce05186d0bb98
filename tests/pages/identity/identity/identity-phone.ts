import { identityWords } from '@/pages/identity/words/current'
import { foundTown } from '../../../mock/town'
import { identityInTown, problemText, type IdentityInTown } from '../identity-in-town'

/** The employee on the page of their own identity. */
export interface IdentityPhone extends IdentityInTown {
  readonly reveal: IdentityInTown['stores']['identity']
  readonly me: IdentityInTown['stores']['me']
  /** Returns the sentence that the page shows for the last failure. */
  problem(): string | undefined
  /** Returns the full name while it is shown. */
  shown(): string | undefined
}

/** Opens the page of the employee's identity. */
export async function identityPhone(): Promise<IdentityPhone> {
  const phone = identityInTown(foundTown({ people: ['employee', 'spouse'] }))
  const { identity: reveal, me } = phone.stores
  await phone.enterAs('employee')
  await me.refresh()
  return {
    ...phone,
    reveal,
    me,
    problem: () => problemText(reveal, identityWords.accountRefusals),
    shown: () => reveal.getState().revealed?.person.name,
  }
}
