import type { ConsentKind } from '@/contract/consent'
import type { EntryShelf, KeptConsent } from './shelf'

/** The consent of a kind that holds now; undefined when there was none or it was withdrawn. */
export const consentGiven = (
  world: EntryShelf,
  personNumber: string,
  kind: ConsentKind,
): KeptConsent | undefined =>
  world.consents.get(personNumber)?.find((one) => one.kind === kind && one.withdrawnAt === undefined)
