import * as v from 'valibot'
import { at, name } from '../event-parts'

/** The events of insurances and of the chosen insured place. */
export const peopleEvents = [
  v.object({
    type: v.literal('insurance-changed'),
    at,
    personNumber: name,
    insutype: v.picklist(['310', '390']),
    admdvs: name,
    /** 0 未参保, 1 正常, 2 暂停, 4 终止 */
    state: v.picklist(['0', '1', '2', '4']),
  }),
  v.object({ type: v.literal('place-chosen'), at, personNumber: name, admdvs: name }),
] as const
/** An event of an insurance or of the chosen insured place. */
export type PeopleEvent = v.InferOutput<(typeof peopleEvents)[number]>
