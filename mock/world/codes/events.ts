import * as v from 'valibot'
import { businessTypes } from '@/contract/till'
import { at, fen, name } from '../event-parts'

/** The fields of a scan: the code, the institution and the purpose. */
const scanned = {
  at,
  tokenId: name,
  institutionCode: name,
  businessType: v.picklist(businessTypes),
}

/** The events of voucher codes. */
export const codeEvents = [
  v.object({
    type: v.literal('code-issued'),
    at,
    tokenId: name,
    kind: v.picklist(['ONLINE', 'OFFLINE', 'RELATIVE']),
    /** The owner of the voucher, whose account pays. */
    personNumber: name,
    /** The person who shows it, if that is somebody else (亲情账户). */
    shownBy: v.exactOptional(name),
    codeHash: name,
    /** The sign-in by which it was fetched, for a code that stays on that telephone (离线码). */
    signIn: v.exactOptional(name),
    /** The time from which the city no longer accepts it, including the grace period. */
    diesAt: at,
    /** The maximum total of a settlement paid by it; no limit when absent. */
    maxFen: v.exactOptional(fen),
  }),
  v.object({ type: v.literal('code-revoked'), tokenId: name }),
  v.object({
    type: v.literal('code-decoded'),
    ...scanned,
    authHash: name,
    /**
     * The bindings that may pay at this moment: for this code they still may, even if they end before it is settled.
     */
    bindingIds: v.exactOptional(v.array(name)),
  }),
  v.object({ type: v.literal('decode-refused'), ...scanned, why: name }),
] as const
/** An event of a voucher code. */
export type CodeEvent = v.InferOutput<(typeof codeEvents)[number]>
