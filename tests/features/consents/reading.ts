import { createConsents, type Consents } from '@/features/consents/consents-store'
import type { ConsentLine } from '@/features/consents/consent-lines'
import { lastSeen } from '@/domain/remote'
import { accountWords } from '@/words/account/current'
import { problemSentence } from '@/words/problem-sentence'
import { foundTown, type Town } from '../../mock/town'
import { phoneInTown, type PhoneInTown } from '../sign-in/phone-in-town'

/** Somebody on the page of their consents. */
export interface Reading extends PhoneInTown {
  readonly consents: Consents
  lines(): readonly ConsentLine[]
  /** The line of a kind. @throws where there is none */
  textOf(kind: ConsentLine['text']['kind']): ConsentLine
  said(): string | undefined
}

export const familyTown = (): Town => foundTown({ people: ['employee', 'child'] })

export async function reading(town: Town = familyTown(), person = 'employee'): Promise<Reading> {
  const phone = phoneInTown(town)
  const consents = createConsents({ city: phone.account, clock: phone.clock })
  await phone.enterAs(person)
  await consents.refresh()
  const lines = (): readonly ConsentLine[] => lastSeen(consents.getState().lines)?.value ?? []
  return {
    ...phone,
    consents,
    lines,
    textOf(kind) {
      const found = lines().find(({ text }) => text.kind === kind)
      if (!found) throw new Error(`no text of kind ${kind}`)
      return found
    },
    said() {
      const { trouble } = consents.getState()
      return trouble && problemSentence(trouble, accountWords.refusals).what
    },
  }
}
