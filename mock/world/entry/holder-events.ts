import * as v from 'valibot'
import { consentKinds } from '@/contract/consent'
import { pauseReasons } from '@/contract/voucher-holder'
import { at, name } from '../event-parts'

const about = { at, personNumber: name }
const password = v.object({ salt: name, hash: name })

/** The events of a verified person's voucher, password and consents. */
export const holderEvents = [
  /** The person has used the app since before the founding: telephone verified, consents given, voucher activated. */
  v.object({ type: v.literal('joined'), ...about }),
  v.object({
    type: v.literal('consent-given'),
    ...about,
    kind: v.picklist(consentKinds),
    version: name,
    guardian: v.exactOptional(name),
  }),
  v.object({
    type: v.literal('consent-withdrawn'),
    ...about,
    number: v.number(),
    /** The guardian who withdrew it; absent when it was the person. */
    guardian: v.exactOptional(name),
  }),
  v.object({ type: v.literal('voucher-activated'), ...about, password }),
  v.object({ type: v.literal('voucher-paused'), ...about, reason: v.picklist(pauseReasons) }),
  v.object({ type: v.literal('voucher-resumed'), ...about }),
  v.object({ type: v.literal('password-mistaken'), ...about }),
  v.object({
    type: v.literal('password-changed'),
    ...about,
    password,
    /** The text message that verified the owner of a forgotten password. */
    smsId: v.exactOptional(name),
  }),
  v.object({ type: v.literal('revealed'), ...about }),
] as const
/** An event of a verified person's voucher, password or consents. */
export type HolderEvent = v.InferOutput<(typeof holderEvents)[number]>
