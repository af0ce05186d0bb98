import type { ConsentLine, ConsentStatus } from '@/pages/identity/consents/consent-status'
import { lastSeen } from '@/domain/remote'
import { identityWords } from '@/pages/identity/words/current'
import { foundTown, type Town } from '../../../mock/town'
import { identityInTown, problemText, type IdentityInTown } from '../identity-in-town'

/** A person on the page of their consents. */
export interface ConsentsPhone extends IdentityInTown {
  readonly consents: IdentityInTown['stores']['consents']
  lines(): readonly ConsentLine[]
  /**
   * Returns the line of a kind.
   * @throws where there is none
   */
  textOf(kind: ConsentLine['text']['kind']): ConsentLine
  /** Returns the same line for the first child that the guardian agrees for. */
  childTextOf(kind: ConsentLine['text']['kind']): ConsentLine
  status(): ConsentStatus | undefined
  /** Returns the sentence that the page shows for the last failure. */
  problem(): string | undefined
  /** Counts how often other pages were told that their data is outdated. */
  timesOutdated(): number
}

/** Creates a town with a guardian and a child under 14. */
export const familyTown = (): Town => foundTown({ people: ['employee', 'child'] })

/** Opens the page of the consents on a person's phone. */
export async function consentsPhone(town: Town = familyTown(), person = 'employee'): Promise<ConsentsPhone> {
  let timesOutdated = 0
  const phone = identityInTown(town, ({ overview }) => ({
    overview: {
      ...overview,
      outdate() {
        timesOutdated += 1
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
    timesOutdated: () => timesOutdated,
    lines,
    status,
    textOf: (kind) => find(lines(), kind),
    childTextOf: (kind) => find(status()?.children[0]?.lines ?? [], kind),
    problem: () => problemText(consents, identityWords.accountRefusals),
  }
}
