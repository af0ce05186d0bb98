import * as v from 'valibot'
import { filingKinds } from '@/contract/filing'
import { at, name } from '../event-parts'

/** The events of filings for care elsewhere. */
export const filingEvents = [
  v.object({
    type: v.literal('filed'),
    at,
    filingId: name,
    /** The patient, and the insured place whose rules hold. */
    personNumber: name,
    insuredPlace: name,
    kind: v.picklist(filingKinds),
    placeCode: name,
    /** `YYYY-MM-DD`; the last day is null while it holds until it is ended. */
    beginsOn: name,
    endsOn: v.nullable(name),
  }),
  /** A filing was ended, and does not hold after this day; before its first day, it never holds. */
  v.object({ type: v.literal('filing-ended'), filingId: name, endsOn: name }),
] as const
/** An event of a filing. */
export type FilingEvent = v.InferOutput<(typeof filingEvents)[number]>
