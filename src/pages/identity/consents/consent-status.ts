import type { Consent, ConsentText } from '@/contract/consent'
import type { Child, Guardianship } from '@/contract/guardianship'

/** One thing to agree to, the living consent to it if there is one, and the receipts of earlier ones, newest first. */
export interface ConsentLine {
  /** Names the line on the page; nothing personal is in it. */
  readonly id: string
  readonly text: ConsentText
  readonly given: Consent | undefined
  readonly receipts: readonly Consent[]
  /** The child the guardian agrees for; undefined for the person signed in. */
  readonly child: Child | undefined
}

/** Everything a person agreed to, for themselves and for their children. */
export interface ConsentStatus {
  readonly lines: readonly ConsentLine[]
  /** One part for each child whose guardian is signed in. */
  readonly children: readonly { readonly child: Child; readonly lines: readonly ConsentLine[] }[]
  /** The guardian who agrees instead of the person signed in, masked; undefined when they agree themselves. */
  readonly guardian: string | undefined
}

/**
 * Puts the answers of the city together.
 * @param personNumber the person signed in
 */
export function consentStatus(
  texts: readonly ConsentText[],
  consents: readonly Consent[],
  personNumber: string,
  { guardianMaskedName, children }: Guardianship,
): ConsentStatus {
  /** In the city's order. */
  const linesOf = (whose: string, idOf: (kind: string) => string, child?: Child): ConsentLine[] =>
    texts.map((text) => {
      const receipts = consents.filter((one) => one.kind === text.kind && one.personNumber === whose)
      const given = receipts.find((one) => one.withdrawnAt === null)
      return { id: idOf(text.kind), text, given, receipts, child }
    })
  return {
    lines: linesOf(personNumber, (kind) => kind),
    children: children.map((child, n) => ({
      child,
      lines: linesOf(child.personNumber, (kind) => `child-${n + 1}-${kind}`, child),
    })),
    guardian: guardianMaskedName,
  }
}

/** Tells whether this very version was agreed to. */
export const isCurrent = ({ given, text }: ConsentLine): boolean => given?.version === text.version
