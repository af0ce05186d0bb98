import * as v from 'valibot'
import { CertificateType } from './certificate'
import { Binding, TermFields, Version } from './binding'
import { endpoint } from './endpoint'
import { endReasons, relations } from './family-words'
import { Sharing } from './policy'
import { Day, DivisionCode, Fen, Id, Instant, PageAsked, Text, wordFor } from './scalars'

const Bindings = v.pipe(
  v.object({ bindings: v.array(Binding), ord_ver: Version, order_settable: v.boolean() }),
  v.transform((wire) => ({
    bindings: wire.bindings,
    /** Of the order of the sharers who pay for me. */
    orderVersion: wire.ord_ver,
    orderSettable: wire.order_settable,
  })),
)

/** What the form of an offer asks for, by the name of each field on the wire (rules.md §9.8). */
const formFields = {
  psn_cert_type: 'CERTIFICATE',
  certno: 'NUMBER',
  psn_name: 'NAME',
  rela: 'RELATION',
  admdvs: 'PLACE',
  emp_name: 'EMPLOYER',
  community: 'COMMUNITY',
  mob: 'PHONE',
  beg_date: 'BEGIN',
  end_date: 'END',
  mon_cap: 'MONTH_CAP',
  visit_cap: 'VISIT_CAP',
  scopes: 'SCOPES',
  signature: 'SIGNATURE',
} as const

/** Fields of the form; one we do not know becomes `OTHER`. */
const FormFields = v.pipe(
  v.array(Text),
  v.transform((names) => names.map((name) => wordFor(formFields, name, 'OTHER'))),
)

/** May I share my account, why not, and what the city allows and asks. */
export const readSharingEligibility = endpoint({
  method: 'GET',
  path: '/family/eligibility',
  caller: 'citizen',
  reply: v.pipe(
    v.object({
      /** Why not, as a refusal code; null when the person may. */
      why_not: v.nullable(Text),
      members: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      sharing: Sharing,
      /** Fields of the form, by the member's insurance: residents give a community instead of an employer. */
      form: v.object({ employee: FormFields, resident: FormFields }),
    }),
    v.transform((wire) => ({
      whyNot: wire.why_not,
      members: wire.members,
      rules: wire.sharing,
      form: wire.form,
    })),
  ),
})

/** Whom I let spend and who lets me, newest first; for a guardian the child’s too. */
export const listBindings = endpoint({
  method: 'GET',
  path: '/family/bindings',
  caller: 'citizen',
  reply: Bindings,
})

/** Offers a relative to spend from my account; waits for their acceptance. */
export const offerBinding = endpoint({
  method: 'POST',
  path: '/family/bindings',
  caller: 'citizen',
  body: v.pipe(
    v.object({
      psn_cert_type: CertificateType,
      certno: v.pipe(v.string(), v.minLength(1), v.maxLength(32)),
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
    }),
    v.check((form) => (form.emp_name === null) !== (form.community === null), 'employer or community'),
  ),
  reply: Binding,
})

/** The member, or a child’s guardian, accepts an offer. */
export const acceptBinding = endpoint({
  method: 'POST',
  path: '/family/bindings/:bindId/accept',
  caller: 'citizen',
  body: v.object({ ver: Version }),
  reply: Binding,
})

/** The member, or a child’s guardian, declines an offer. */
export const declineBinding = endpoint({
  method: 'POST',
  path: '/family/bindings/:bindId/decline',
  caller: 'citizen',
  body: v.object({ ver: Version }),
  reply: Binding,
})

/** The sharer sets new caps, scopes or a new last day, at once. */
export const changeBinding = endpoint({
  method: 'POST',
  path: '/family/bindings/:bindId/change',
  caller: 'citizen',
  body: v.object({ ver: Version, ...TermFields }),
  reply: Binding,
})

/** Either side ends it at once; a settlement in flight is still paid. */
export const endBinding = endpoint({
  method: 'POST',
  path: '/family/bindings/:bindId/end',
  caller: 'citizen',
  body: v.object({ ver: Version, reason: v.picklist(endReasons) }),
  reply: Binding,
})

/** The member says whose account pays first, where the city allows it. */
export const orderSharers = endpoint({
  method: 'POST',
  path: '/family/order',
  caller: 'citizen',
  body: v.object({ bind_ids: v.array(Id), ver: Version }),
  reply: Bindings,
})

/** What was spent by one binding. Neither side is told where or what for; the member has the records for that. */
export const listUsages = endpoint({
  method: 'GET',
  path: '/family/bindings/:bindId/usages',
  caller: 'citizen',
  query: v.object({
    from: v.optional(Day),
    to: v.optional(Day),
    ...PageAsked.entries,
  }),
  reply: v.pipe(
    v.object({
      usages: v.array(
        v.object({
          use_id: Id,
          use_time: Instant,
          amt: Fen,
          /** When it was given back; such an amount is not in the sum. */
          rfd_time: v.nullable(Instant),
        }),
      ),
      /** Of everything asked for, not of this page alone. */
      sum_amt: Fen,
      next_cursor: v.nullable(v.string()),
    }),
    v.transform((wire) => ({
      usages: wire.usages.map(({ use_id, use_time, amt, rfd_time }) => ({
        id: use_id,
        at: use_time,
        fen: amt,
        givenBackAt: rfd_time,
      })),
      sumFen: wire.sum_amt,
      nextCursor: wire.next_cursor,
    })),
  ),
})
