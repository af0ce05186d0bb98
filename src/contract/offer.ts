import * as v from 'valibot'
import { TermFields, type SharingTerms } from './binding'
import { CertificateType, encodeCertificate, type CertificateKind } from './certificate'
import { relations, type AgreementWay, type Relation } from './family-words'
import { Day, DivisionCode, letters, Text } from './scalars'

/** An offer of family sharing as the sharer fills it in; days are `YYYY-MM-DD`. */
export interface OfferForm extends SharingTerms {
  readonly certificate: CertificateKind
  readonly number: string
  readonly name: string
  /** The relation of the member to the sharer. */
  readonly relation: Relation
  /** The place where the member is insured, a six-digit division code. */
  readonly placeCode: string
  /** The member's employer; null for a resident, who gives a community instead. */
  readonly employer: string | null
  /** The community a resident belongs to; null for an employee. */
  readonly community: string | null
  readonly phone: string
  readonly beginsOn: string
  /** The sharer's own name, typed, under the commitment. */
  readonly signature: string
  /** The way in which the member agrees; for a face, the token of its check. */
  readonly agreement:
    { readonly way: Exclude<AgreementWay, 'FACE'> } | { readonly way: 'FACE'; readonly faceToken: string }
}

/** An offer on the wire. */
export const OfferBody = v.pipe(
  v.object({
    psn_cert_type: CertificateType,
    certno: letters(32),
    psn_name: Text,
    rela: v.picklist(relations),
    admdvs: DivisionCode,
    /** One of the two: where the member works, or the community a resident belongs to. */
    emp_name: v.nullable(Text),
    community: v.nullable(Text),
    mob: v.pipe(v.string(), v.regex(/^1\d{10}$/)),
    beg_date: Day,
    ...TermFields,
    /** The sharer's own name, typed, under the commitment. */
    signature: Text,
    /** The way in which the member agrees; the city's usual one when absent. Under 14 it is the guardian who does. */
    agree: v.optional(
      v.variant('way', [
        v.object({ way: v.picklist(['OWN_PHONE', 'COMMITMENT']) }),
        v.object({ way: v.literal('FACE'), face_token: letters(200) }),
      ]),
    ),
  }),
  v.check((form) => (form.emp_name === null) !== (form.community === null), 'employer or community'),
)

const encodeAgreement = (agreement: OfferForm['agreement']) =>
  agreement.way === 'FACE' ? { way: agreement.way, face_token: agreement.faceToken } : { way: agreement.way }

/** Says an offer in the words of the wire. */
export const encodeOffer = (form: OfferForm): { readonly body: v.InferInput<typeof OfferBody> } => ({
  body: {
    psn_cert_type: encodeCertificate(form.certificate),
    certno: form.number,
    psn_name: form.name,
    rela: form.relation,
    admdvs: form.placeCode,
    emp_name: form.employer,
    community: form.community,
    mob: form.phone,
    beg_date: form.beginsOn,
    end_date: form.endsOn,
    mon_cap: form.monthCapFen,
    visit_cap: form.visitCapFen,
    scopes: [...form.scopes],
    signature: form.signature,
    agree: encodeAgreement(form.agreement),
  },
})
