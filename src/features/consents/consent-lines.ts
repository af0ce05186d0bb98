import type { Consent, ConsentText } from '@/contract/consent'

/** One thing to agree to, the living consent to it if there is one, and the receipts of earlier ones, newest first. */
export interface ConsentLine {
  readonly text: ConsentText
  readonly given: Consent | undefined
  readonly receipts: readonly Consent[]
}

/**
 * Texts in the city's order.
 * @param personNumber whose consents these are; those of a child of theirs stand among the receipts only
 */
export const consentLines = (
  texts: readonly ConsentText[],
  consents: readonly Consent[],
  personNumber: string,
): readonly ConsentLine[] =>
  texts.map((text) => {
    const receipts = consents.filter(({ kind }) => kind === text.kind)
    const given = receipts.find((one) => one.withdrawnAt === null && one.personNumber === personNumber)
    return { text, given, receipts }
  })
