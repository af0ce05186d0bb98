import * as v from 'valibot'
import { smsPurposes } from '@/contract/sms'
import { at, name } from '../event-parts'

/** The origin of a session; it identifies the account without containing a telephone number. */
const Origin = v.variant('way', [
  v.object({ way: v.literal('DEMO'), personNumber: name }),
  v.object({ way: v.literal('SMS'), smsId: name }),
  v.object({ way: v.literal('PHONE'), proofHash: name }),
  v.object({ way: v.literal('PLATFORM'), linkHash: name }),
  /** A renewal, which names the session it continues. */
  v.object({ way: v.literal('RENEWAL'), accessHash: name }),
])
/** The origin of a session. */
export type Origin = v.InferOutput<typeof Origin>

/** The events of sign-in and of identity verification. */
export const signInEvents = [
  v.object({
    type: v.literal('session-started'),
    at,
    origin: Origin,
    accessHash: name,
    refreshHash: name,
    expiresAt: at,
  }),
  v.object({ type: v.literal('session-ended'), accessHash: name }),
  v.object({ type: v.literal('session-renewed'), at, accessHash: name }),
  /** It contains a telephone number, because a message must be sent to one; so does `phone-given`, and no other event. */
  v.object({ type: v.literal('sms-sent'), at, smsId: name, mob: name, purpose: v.picklist(smsPurposes) }),
  v.object({ type: v.literal('sms-mistaken'), at, smsId: name }),
  /** The platform has given the number of its account's telephone. */
  v.object({ type: v.literal('phone-given'), at, proofHash: name, mob: name }),
  /** A platform's account belongs to the telephone of a message, or to the one that the platform gave. */
  v.object({
    type: v.literal('platform-linked'),
    at,
    linkHash: name,
    smsId: v.optional(name),
    proofHash: v.optional(name),
  }),
  v.object({ type: v.literal('identity-claimed'), at, idtyId: name, accessHash: name, personNumber: name }),
  v.object({ type: v.literal('identity-mismatched'), at, accessHash: name }),
  v.object({ type: v.literal('face-failed'), at, idtyId: name }),
  v.object({ type: v.literal('identity-verified'), at, idtyId: name }),
] as const
/** An event of sign-in or identity verification. */
export type SignInEvent = v.InferOutput<(typeof signInEvents)[number]>
