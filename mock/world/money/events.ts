import * as v from 'valibot'
import { at, fen, name } from '../event-parts'

const month = v.pipe(v.string(), v.regex(/^\d{6}$/))

/** The events of contributions, deposits and interest. */
export const moneyEvents = [
  /** The monthly run of contributions and deposits is complete; the next is due a month later. */
  v.object({ type: v.literal('month-begun'), at }),
  v.object({
    type: v.literal('contributed'),
    at,
    personNumber: name,
    admdvs: name,
    insutype: v.picklist(['310', '330', '390']),
    month,
    way: v.picklist(['EMPLOYER', 'OWN']),
    baseFen: fen,
    employerFen: fen,
    ownFen: fen,
    intoAccountFen: fen,
  }),
  v.object({
    type: v.literal('deposited'),
    at,
    personNumber: name,
    admdvs: name,
    month,
    fen,
    of: v.picklist(['BASE', 'PENSION', 'FIXED']),
    baseFen: fen,
    basisPoints: v.exactOptional(v.number()),
  }),
  v.object({ type: v.literal('interest-paid'), at, personNumber: name, admdvs: name, fen }),
] as const
/** An event of contributions, deposits or interest. */
export type MoneyEvent = v.InferOutput<(typeof moneyEvents)[number]>
