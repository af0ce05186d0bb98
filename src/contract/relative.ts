import * as v from 'valibot'
import { CertificateType, encodeCertificate, type CertificateKind } from './certificate'
import { endpoint } from './endpoint'
import { relations, type Relation } from './family-words'
import { Id, Instant, letters, openPicklist, Text } from './scalars'
import { IssuedCode } from './voucher'

/**
 * The right to show a relative's code (亲情账户): the holder shows it, and the relative's account pays. It is not family
 * sharing. `rela` tells what the relative is to the holder.
 */
export const Relative = v.pipe(
  v.object({
    rel_id: Id,
    /** HOLDER: the person signed in may show the other person's code. RELATIVE: the other person may show theirs. */
    role: v.picklist(['HOLDER', 'RELATIVE']),
    psn_name: Text,
    /** The child under 14 whose code it is, when the guardian reads it; null otherwise. */
    for_name: v.nullable(Text),
    rela: openPicklist(relations, 'OTHER'),
    crte_time: Instant,
  }),
  v.transform((wire) => ({
    id: wire.rel_id,
    role: wire.role,
    otherMaskedName: wire.psn_name,
    forMaskedName: wire.for_name,
    relation: wire.rela,
    createdAt: wire.crte_time,
  })),
)
export type Relative = v.InferOutput<typeof Relative>
/** A `Relative` as it is on the wire. */
export type WireRelative = v.InferInput<typeof Relative>

/** Lists the people whose codes the person may show, and the people who may show theirs. */
export const listRelatives = endpoint({
  method: 'GET',
  path: '/relatives',
  caller: 'citizen',
  reply: v.pipe(
    v.object({ relatives: v.array(Relative) }),
    v.transform((wire) => wire.relatives),
  ),
})

/** A relative to be added, as the holder fills it in. */
export interface RelativeForm {
  readonly certificate: CertificateKind
  readonly number: string
  readonly name: string
  /** The relation of the relative to the holder. */
  readonly relation: Relation
  /** The kind of proof, and what the phone was given for it: the id of an upload, or the token of a face check. */
  readonly proof: { readonly kind: 'HOUSEHOLD_REGISTER' | 'FACE'; readonly token: string }
}

const encodeProof = ({ kind, token }: RelativeForm['proof']) =>
  kind === 'FACE' ? { kind, face_token: token } : { kind, upload_id: token }

/** Adds a relative; the proof is the household register under 16, and a face check from 16 on. */
export const addRelative = endpoint({
  method: 'POST',
  path: '/relatives',
  caller: 'citizen',
  body: v.object({
    psn_cert_type: CertificateType,
    certno: letters(32),
    psn_name: Text,
    rela: v.picklist(relations),
    proof: v.variant('kind', [
      v.object({ kind: v.literal('HOUSEHOLD_REGISTER'), upload_id: Id }),
      v.object({ kind: v.literal('FACE'), face_token: letters(200) }),
    ]),
  }),
  reply: Relative,
  encode: (form: RelativeForm) => ({
    body: {
      psn_cert_type: encodeCertificate(form.certificate),
      certno: form.number,
      psn_name: form.name,
      rela: form.relation,
      proof: encodeProof(form.proof),
    },
  }),
})

interface OneRelative {
  readonly relativeId: string
}

/** Ends the right to show a code, for either of the two people; a code shown by it becomes void at once. */
export const removeRelative = endpoint({
  method: 'DELETE',
  path: '/relatives/:relId',
  caller: 'citizen',
  reply: v.object({}),
  encode: ({ relativeId }: OneRelative) => ({ path: { relId: relativeId } }),
})

/** Issues a relative’s code to be shown; the relative’s account pays. */
export const issueRelativeToken = endpoint({
  method: 'POST',
  path: '/relatives/:relId/voucher-tokens',
  caller: 'citizen',
  body: v.object({}),
  reply: IssuedCode,
  encode: ({ relativeId }: OneRelative) => ({ path: { relId: relativeId }, body: {} }),
})
