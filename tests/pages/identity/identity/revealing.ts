import { identityWords } from '@/pages/identity/words/current'
import { foundTown } from '../../../mock/town'
import { identityInTown, problemText, type IdentityInTown } from '../identity-in-town'

/** The employee on the page of their own identity. */
export interface Revealing extends IdentityInTown {
  readonly reveal: IdentityInTown['stores']['identity']
  readonly me: IdentityInTown['stores']['me']
  /** What the page says went wrong. */
  problem(): string | undefined
  /** The name in full, while it is shown. */
  shown(): string | undefined
}

export async function revealing(): Promise<Revealing> {
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
