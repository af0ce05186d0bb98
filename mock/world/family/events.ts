import * as v from 'valibot'
import { endReasons, relations, shareScopes } from '@/contract/family-words'
import { at, fen, name } from '../event-parts'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const account = v.object({ personNumber: name, admdvs: name })
const terms = v.object({
  endsOn: v.nullable(day),
  monthCapFen: v.nullable(fen),
  visitCapFen: v.nullable(fen),
  scopes: v.array(v.picklist(shareScopes)),
})

const agreedAtOnce = v.picklist(['FACE', 'COMMITMENT'])

/** The events of family sharing and of relatives. */
export const familyEvents = [
  v.object({
    type: v.literal('binding-offered'),
    at,
    bindId: name,
    /** The sharer, whose account pays, and the member with the insurance it pays for. */
    sharer: account,
    member: account,
    /** The member's relation to the sharer. */
    relation: v.picklist(relations),
    beginsOn: day,
    terms,
    /** The way in which the member agrees in the same moment; absent while it waits for them. */
    way: v.exactOptional(agreedAtOnce),
  }),
  v.object({
    type: v.literal('binding-accepted'),
    at,
    bindId: name,
    /** The way in which the member agreed, where it was not on their own phone. */
    way: v.exactOptional(agreedAtOnce),
  }),
  v.object({ type: v.literal('binding-declined'), at, bindId: name }),
  v.object({ type: v.literal('binding-changed'), at, bindId: name, terms }),
  v.object({
    type: v.literal('binding-ended'),
    at,
    bindId: name,
    by: v.picklist(['SHARER', 'MEMBER']),
    reason: v.picklist(endReasons),
  }),
  v.object({ type: v.literal('sharers-ordered'), member: name, bindIds: v.array(name) }),
  v.object({
    type: v.literal('relative-added'),
    at,
    relId: name,
    /** The holder, who may show the code; the relative, who owns it; and the relative's relation to the holder. */
    holder: name,
    relative: name,
    relation: v.picklist(relations),
  }),
  v.object({ type: v.literal('relative-removed'), at, relId: name }),
] as const
/** An event of family sharing or of relatives. */
export type FamilyEvent = v.InferOutput<(typeof familyEvents)[number]>
/** An event that changes one binding after it was offered. */
export type BindingChange = Extract<
  FamilyEvent,
  { type: 'binding-accepted' | 'binding-declined' | 'binding-changed' | 'binding-ended' }
>
