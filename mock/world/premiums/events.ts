import * as v from 'valibot'
import { premiumSources } from '@/contract/premium'
import { at, fen, name } from '../event-parts'

export const premiumEvents = [
  /** The bills due by then have been made, and a new year's insurances follow from what was paid. */
  v.object({ type: v.literal('premium-day'), at }),
  v.object({
    type: v.literal('premium-billed'),
    at,
    billId: name,
    personNumber: name,
    admdvs: name,
    /** The year it insures. */
    year: v.number(),
    fen,
  }),
  v.object({
    type: v.literal('premium-paid'),
    at,
    billId: name,
    from: v.picklist(premiumSources),
    /** Whose money it was, and the insured place of the account if it was one. */
    payer: name,
    payerAdmdvs: v.exactOptional(name),
    /** The binding by which a shared account paid. */
    bindId: v.exactOptional(name),
  }),
] as const
export type PremiumEvent = v.InferOutput<(typeof premiumEvents)[number]>
