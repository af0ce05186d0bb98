import { createConsents, type Consents } from '@/pages/identity/consents/consents-store'
import type { ConsentLine, ConsentStanding } from '@/pages/identity/consents/consent-lines'
import { lastSeen } from '@/domain/remote'
import { identityWords } from '@/pages/identity/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'

/** Somebody on the page of their consents. */
export interface Reading extends PhoneInTown {
  readonly consents: Consents
  lines(): readonly ConsentLine[]
  /** The line of a kind. @throws where there is none */
  textOf(kind: ConsentLine['text']['kind']): ConsentLine
  /** The same for the first child the guardian agrees for. */
  childTextOf(kind: ConsentLine['text']['kind']): ConsentLine
  standing(): ConsentStanding | undefined
  said(): string | undefined
  /** How often other pages were told that they know what is old. */
  changes(): number
}

export const familyTown = (): Town => foundTown({ people: ['employee', 'child'] })

export async function reading(town: Town = familyTown(), person = 'employee'): Promise<Reading> {
  const phone = phoneInTown(town)
  let changes = 0
  const consents = createConsents({
    city: phone.account,
    clock: phone.clock,
    onChanged: () => void (changes += 1),
  })
  await phone.enterAs(person)
  await consents.refresh()
  const standing = (): ConsentStanding | undefined => lastSeen(consents.getState().standing)?.value
  const lines = (): readonly ConsentLine[] => standing()?.lines ?? []
  const find = (among: readonly ConsentLine[], kind: ConsentLine['text']['kind']): ConsentLine => {
    const found = among.find(({ text }) => text.kind === kind)
    if (!found) throw new Error(`no text of kind ${kind}`)
    return found
  }
  return {
    ...phone,
    consents,
    changes: () => changes,
    lines,
    standing,
    textOf: (kind) => find(lines(), kind),
    childTextOf: (kind) => find(standing()?.children[0]?.lines ?? [], kind),
    said() {
      const { trouble } = consents.getState()
      return trouble && problemSentence(trouble, identityWords.accountRefusals).what
    },
  }
}
