import * as v from 'valibot'
import { Binding, TermFields, Version, type BindingVersion, type SharingTerms } from './binding'
import { endpoint } from './endpoint'
import { endReasons, type EndReason } from './family-words'
import { encodeOffer, OfferBody } from './offer'
import { Sharing } from './sharing-rules'
import { Day, Id, PageQuery, Text, wordFor } from './scalars'
import { encodeUsages, Usages } from './usage'

const Bindings = v.pipe(
  v.object({ bindings: v.array(Binding), ord_ver: Version, order_settable: v.boolean() }),
  v.transform((wire) => ({
    bindings: wire.bindings,
    /** The version of the order of the sharers who pay for me. */
    orderVersion: wire.ord_ver,
    orderSettable: wire.order_settable,
  })),
)
/** Everybody I let spend and who lets me, and the order in which the latter pay for me. */
export type Bindings = v.InferOutput<typeof Bindings>

/** The fields of the form of an offer, by their name on the wire (rules.md §9.8). */
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

/** Decodes the fields of the form; an unknown one becomes `OTHER`. */
const FormFields = v.pipe(
  v.array(Text),
  v.transform((names) => names.map((name) => wordFor(formFields, name, 'OTHER'))),
)

/** Tells whether the person may share their account, or why not, and what the city allows and asks for. */
export const readSharingEligibility = endpoint({
  method: 'GET',
  path: '/family/eligibility',
  caller: 'citizen',
  reply: v.pipe(
    v.object({
      /** The refusal code that says why not; null when the person may. */
      why_not: v.nullable(Text),
      members: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      sharing: Sharing,
      /** Fields of the form, by the member's insurance: residents name a community instead of an employer. */
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
/** The answer to whether I may share my account. */
export type SharingEligibility = v.InferOutput<(typeof readSharingEligibility)['reply']>

/** Lists the bindings of the person as sharer and as member, newest first; for a guardian also those of the child. */
export const listBindings = endpoint({
  method: 'GET',
  path: '/family/bindings',
  caller: 'citizen',
  reply: Bindings,
})

/**
 * Offers a relative to spend from my account. The binding waits for their acceptance, unless they agreed by their face or the
 * city takes the commitment alone: then it holds at once.
 */
export const offerBinding = endpoint({
  method: 'POST',
  path: '/family/bindings',
  caller: 'citizen',
  body: OfferBody,
  reply: Binding,
  encode: encodeOffer,
})

const encodeVersion = ({ id, version }: BindingVersion) => ({ path: { bindId: id }, body: { ver: version } })

/** The member, or a child’s guardian, accepts an offer. */
export const acceptBinding = endpoint({
  method: 'POST',
  path: '/family/bindings/:bindId/accept',
  caller: 'citizen',
  body: v.object({ ver: Version }),
  reply: Binding,
  encode: encodeVersion,
})

/** The member, or a child’s guardian, declines an offer. */
export const declineBinding = endpoint({
  method: 'POST',
  path: '/family/bindings/:bindId/decline',
  caller: 'citizen',
  body: v.object({ ver: Version }),
  reply: Binding,
  encode: encodeVersion,
})

/** The sharer sets new caps, scopes or a new last day; they hold at once. */
export const changeBinding = endpoint({
  method: 'POST',
  path: '/family/bindings/:bindId/change',
  caller: 'citizen',
  body: v.object({ ver: Version, ...TermFields }),
  reply: Binding,
  encode: ({ binding, terms }: { readonly binding: BindingVersion; readonly terms: SharingTerms }) => ({
    path: { bindId: binding.id },
    body: {
      ver: binding.version,
      scopes: [...terms.scopes],
      mon_cap: terms.monthCapFen,
      visit_cap: terms.visitCapFen,
      end_date: terms.endsOn,
    },
  }),
})

/** Either side ends it at once; a settlement in flight is still paid. */
export const endBinding = endpoint({
  method: 'POST',
  path: '/family/bindings/:bindId/end',
  caller: 'citizen',
  body: v.object({ ver: Version, reason: v.picklist(endReasons) }),
  reply: Binding,
  encode: ({ binding, reason }: { readonly binding: BindingVersion; readonly reason: EndReason }) => ({
    path: { bindId: binding.id },
    body: { ver: binding.version, reason },
  }),
})

/** The member sets the order in which accounts pay, where the city allows it. */
export const orderSharers = endpoint({
  method: 'POST',
  path: '/family/order',
  caller: 'citizen',
  body: v.object({ bind_ids: v.array(Id), ver: Version }),
  reply: Bindings,
  encode: (order: { readonly bindingIds: readonly string[]; readonly orderVersion: number }) => ({
    body: { bind_ids: [...order.bindingIds], ver: order.orderVersion },
  }),
})

/**
 * Lists the payments by one binding. The city tells neither side the place or the purpose; the member finds them in
 * the records.
 */
export const listUsages = endpoint({
  method: 'GET',
  path: '/family/bindings/:bindId/usages',
  caller: 'citizen',
  query: v.object({
    from: v.optional(Day),
    to: v.optional(Day),
    ...PageQuery.entries,
  }),
  reply: Usages,
  encode: encodeUsages,
})
