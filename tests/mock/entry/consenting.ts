import { consentVersion } from 'mock/world/entry/consent-texts'
import { giveConsent, listConsents, withdrawConsent, type ConsentKind } from '@/contract/consent'
import { must, type Town } from '../town'

/**
 * Gives a consent.
 * @param forWhom person number of a child
 */
export const give = (
  town: Town,
  token: string,
  kind: ConsentKind,
  forWhom?: string,
  version = consentVersion,
) =>
  town.ask(
    giveConsent,
    { body: { kind, version, ...(forWhom !== undefined && { for_psn_no: forWhom }) } },
    { token },
  )

/** Lists the receipts of a person's consents, newest first. */
export const consentsOf = (town: Town, token: string) => must(town.ask(listConsents, {}, { token }))

/**
 * Withdraws the consent of a kind that holds now.
 * @param whose person number of a child
 */
export const withdraw = (town: Town, token: string, kind: ConsentKind, whose?: string) => {
  const given = consentsOf(town, token).find(
    (one) =>
      one.kind === kind && one.withdrawnAt === null && one.personNumber === (whose ?? one.personNumber),
  )
  return town.ask(withdrawConsent, { path: { consentId: given?.id ?? 'none' } }, { token })
}
