import { createReveal, type Reveal } from '@/features/reveal/reveal-store'
import { accountWords } from '@/words/account/current'
import { problemSentence } from '@/words/problem-sentence'
import { foundTown } from '../../mock/town'
import { phoneInTown, type PhoneInTown } from '../sign-in/phone-in-town'

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
      return trouble && problemSentence(trouble, accountWords.refusals).what
    },
    shown: () => reveal.getState().open?.person.name,
  }
}
