import type { Consent, ConsentText } from '@/contract/consent'

/** Without these no code can be shown and no record read; the others are asked for where they are wanted. */
const needed: readonly ConsentText['kind'][] = ['VOUCHER_USE', 'READ_RECORDS']

/**
 * Finds the texts still to be agreed to. A text counts as agreed to by a living consent to this very version; for a child
 * the guardian gives it.
 * @param personNumber whose consents count; a guardian also sees those of the children
 */
export const neededConsents = (
  texts: readonly ConsentText[],
  given: readonly Consent[],
  personNumber: string,
): readonly ConsentText[] =>
  texts.filter(
    ({ kind, version }) =>
      needed.includes(kind) &&
      !given.some(
        (consent) =>
          consent.kind === kind &&
          consent.version === version &&
          consent.withdrawnAt === null &&
          consent.personNumber === personNumber,
      ),
  )
