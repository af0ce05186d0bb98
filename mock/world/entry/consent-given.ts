import type { ConsentKind } from '@/contract/consent'
import type { EntryState, StoredConsent } from './state'

/** Returns the consent of a kind that is in force now; undefined when none was given or it was withdrawn. */
export const consentGiven = (
  world: EntryState,
  personNumber: string,
  kind: ConsentKind,
): StoredConsent | undefined =>
  world.consents.get(personNumber)?.find((one) => one.kind === kind && one.withdrawnAt === undefined)
