import * as v from 'valibot'
import { smsPurposes } from '@/contract/sms'
import { at, name } from '../event-parts'

/** How a session came to be; says whose it is without naming a telephone. */
const Origin = v.variant('way', [
  v.object({ way: v.literal('DEMO'), personNumber: name }),
  v.object({ way: v.literal('SMS'), smsId: name }),
  v.object({ way: v.literal('PLATFORM'), linkHash: name }),
  /** The session it continues. */
  v.object({ way: v.literal('RENEWAL'), accessHash: name }),
])
export type Origin = v.InferOutput<typeof Origin>

/** Signing in, and saying who one is. */
export const arrivalEvents = [
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
  /** The only event with a telephone number in it: a message must be sent somewhere. */
  v.object({ type: v.literal('sms-sent'), at, smsId: name, mob: name, purpose: v.picklist(smsPurposes) }),
  v.object({ type: v.literal('sms-mistaken'), at, smsId: name }),
  v.object({ type: v.literal('platform-linked'), at, linkHash: name, smsId: name }),
  v.object({ type: v.literal('identity-claimed'), at, idtyId: name, accessHash: name, personNumber: name }),
  v.object({ type: v.literal('identity-mismatched'), at, accessHash: name }),
  v.object({ type: v.literal('face-failed'), at, idtyId: name }),
  v.object({ type: v.literal('identity-verified'), at, idtyId: name }),
] as const
export type ArrivalEvent = v.InferOutput<(typeof arrivalEvents)[number]>
