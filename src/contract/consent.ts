import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Day, Flag, Id, Instant, openPicklist, Text } from './scalars'

/** The kinds of consent; a person agrees to each on its own (rules.md §10.8). */
export const consentKinds = [
  'VOUCHER_USE',
  'READ_RECORDS',
  'RELATIVE_CODE',
  'FAMILY_SHARING',
  'NOTICES',
] as const

/** One of the kinds of consent. */
export type ConsentKind = (typeof consentKinds)[number]

/** The text of a consent, in the city's words. */
export const ConsentText = v.pipe(
  v.object({
    kind: openPicklist(consentKinds, 'OTHER'),
    version: Id,
    eff_date: Day,
    title: Text,
    paragraphs: v.array(Text),
    /** One sentence about the functions that stop when the consent is withdrawn. */
    on_withdrawal: Text,
  }),
  v.transform((wire) => ({
    kind: wire.kind,
    version: wire.version,
    effectiveOn: wire.eff_date,
    title: wire.title,
    paragraphs: wire.paragraphs,
    onWithdrawal: wire.on_withdrawal,
  })),
)
export type ConsentText = v.InferOutput<typeof ConsentText>
/** A text as it is on the wire and as the city stores it. */
export type WireConsentText = v.InferInput<typeof ConsentText>

/** The receipt of a consent; it remains after the consent is withdrawn. */
export const Consent = v.pipe(
  v.object({
    cons_id: Id,
    kind: openPicklist(consentKinds, 'OTHER'),
    version: Id,
    /** The person whose data it is about: the one signed in, or a child of theirs. */
    psn_no: Id,
    psn_name: Text,
    by_guardian: Flag,
    crte_time: Instant,
    wdrw_time: v.nullable(Instant),
  }),
  v.transform((wire) => ({
    id: wire.cons_id,
    kind: wire.kind,
    version: wire.version,
    personNumber: wire.psn_no,
    maskedName: wire.psn_name,
    byGuardian: wire.by_guardian,
    givenAt: wire.crte_time,
    withdrawnAt: wire.wdrw_time,
  })),
)
export type Consent = v.InferOutput<typeof Consent>

/** Lists the texts that a person may agree to, in their current versions. */
export const listConsentTexts = endpoint({
  method: 'GET',
  path: '/consent-texts',
  caller: 'anyone',
  reply: v.pipe(
    v.object({ texts: v.array(ConsentText) }),
    v.transform((wire) => wire.texts),
  ),
})

/** Lists the receipts of all consents, withdrawn ones too, newest first. */
export const listConsents = endpoint({
  method: 'GET',
  path: '/consents',
  caller: 'citizen',
  reply: v.pipe(
    v.object({ consents: v.array(Consent) }),
    v.transform((wire) => wire.consents),
  ),
})

/** A consent that somebody gives. */
export interface ConsentForm {
  readonly kind: ConsentKind
  /** The version of the text that was read. */
  readonly version: string
  /** The person number of the child a guardian agrees for; undefined for the person signed in. */
  readonly childNumber?: string | undefined
}

/** Agrees to a text; a guardian agrees for a child under 14. */
export const giveConsent = endpoint({
  method: 'POST',
  path: '/consents',
  caller: 'citizen',
  body: v.object({
    kind: v.picklist(consentKinds),
    version: Id,
    /** A child of the person signed in; the person themselves when absent. */
    for_psn_no: v.optional(Id),
  }),
  encode: ({ kind, version, childNumber }: ConsentForm) => ({
    body: { kind, version, ...(childNumber !== undefined && { for_psn_no: childNumber }) },
  }),
  reply: Consent,
})

/** Withdraws a consent; the city stops the functions it allowed at once. */
export const withdrawConsent = endpoint({
  method: 'DELETE',
  path: '/consents/:consentId',
  caller: 'citizen',
  encode: (consentId: string) => ({ path: { consentId } }),
  reply: Consent,
})
