import { createReveal, type Reveal } from '@/pages/identity/identity/identity-store'
import { identityWords } from '@/pages/identity/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { foundTown } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'

/** The employee on the page of their own identity. */
export interface Revealing extends PhoneInTown {
  readonly reveal: Reveal
  said(): string | undefined
  /** The name in full, while it is shown. */
  shown(): string | undefined
}

export async function revealing(): Promise<Revealing> {
  const phone = phoneInTown(foundTown({ people: ['employee', 'spouse'] }))
  const reveal = createReveal({ city: phone.account, clock: phone.clock })
  await phone.enterAs('employee')
  await reveal.refresh()
  return {
    ...phone,
    reveal,
    said() {
      const { trouble } = reveal.getState()
      return trouble && problemSentence(trouble, identityWords.accountRefusals).what
    },
    shown: () => reveal.getState().open?.person.name,
  }
}
