import type { Consent, ConsentText } from '@/contract/consent'

/** Without these no code can be shown and no record read; the others are asked for where they are wanted. */
const needed: readonly ConsentText['kind'][] = ['VOUCHER_USE', 'READ_RECORDS']

/** The texts still to be agreed to: those without a living consent of the person's own to this very version. */
export const neededConsents = (
  texts: readonly ConsentText[],
  given: readonly Consent[],
): readonly ConsentText[] =>
  texts.filter(
    ({ kind, version }) =>
      needed.includes(kind) &&
      !given.some(
        (consent) =>
          consent.kind === kind &&
          consent.version === version &&
          consent.withdrawnAt === null &&
          !consent.byGuardian,
      ),
  )
