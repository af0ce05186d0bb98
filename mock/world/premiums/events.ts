import * as v from 'valibot'
import { premiumSources } from '@/contract/premium'
import { at, fen, name } from '../event-parts'

/** The events of premiums. */
export const premiumEvents = [
  /** The bills due by then have been made, and the insurances of a new year have been set by what was paid. */
  v.object({ type: v.literal('premium-day'), at }),
  v.object({
    type: v.literal('premium-billed'),
    at,
    billId: name,
    personNumber: name,
    admdvs: name,
    /** The insured year. */
    year: v.number(),
    fen,
  }),
  v.object({
    type: v.literal('premium-paid'),
    at,
    billId: name,
    from: v.picklist(premiumSources),
    /** The person who paid, and the insured place of the account if it was paid from one. */
    payer: name,
    payerAdmdvs: v.exactOptional(name),
    /** The binding by which a shared account paid. */
    bindId: v.exactOptional(name),
  }),
] as const
/** An event of premiums. */
export type PremiumEvent = v.InferOutput<(typeof premiumEvents)[number]>
