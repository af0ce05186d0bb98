import type { ConsentLine, ConsentStatus } from '@/pages/identity/consents/consent-status'
import { lastSeen } from '@/domain/remote'
import { identityWords } from '@/pages/identity/words/current'
import { foundTown, type Town } from '../../../mock/town'
import { identityInTown, problemText, type IdentityInTown } from '../identity-in-town'

/** Somebody on the page of their consents. */
export interface Reading extends IdentityInTown {
  readonly consents: IdentityInTown['stores']['consents']
  lines(): readonly ConsentLine[]
  /** The line of a kind. @throws where there is none */
  textOf(kind: ConsentLine['text']['kind']): ConsentLine
  /** The same for the first child the guardian agrees for. */
  childTextOf(kind: ConsentLine['text']['kind']): ConsentLine
  status(): ConsentStatus | undefined
  /** What the page says went wrong. */
  problem(): string | undefined
  /** How often other pages were told that they know what is old. */
  changes(): number
}

export const familyTown = (): Town => foundTown({ people: ['employee', 'child'] })

export async function reading(town: Town = familyTown(), person = 'employee'): Promise<Reading> {
  let changes = 0
  const phone = identityInTown(town, ({ overview }) => ({
    overview: {
      ...overview,
      outdate() {
        changes += 1
        overview.outdate()
      },
    },
  }))
  const { consents, consentStatus } = phone.stores
  await phone.enterAs(person, person)
  await consents.refresh()
  const status = (): ConsentStatus | undefined => lastSeen(consentStatus.getState().value)?.value
  const lines = (): readonly ConsentLine[] => status()?.lines ?? []
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
    status,
    textOf: (kind) => find(lines(), kind),
    childTextOf: (kind) => find(status()?.children[0]?.lines ?? [], kind),
    problem: () => problemText(consents, identityWords.accountRefusals),
  }
}
