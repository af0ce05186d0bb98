import * as v from 'valibot'
import { at, fen, name } from '../event-parts'

/** Who scans a code, where and what for. */
const scanned = {
  at,
  tokenId: name,
  institutionCode: name,
  businessType: v.picklist(['01101', '01301', '01302']),
}

export const codeEvents = [
  v.object({
    type: v.literal('code-issued'),
    at,
    tokenId: name,
    kind: v.picklist(['ONLINE', 'OFFLINE', 'RELATIVE']),
    /** Whose voucher it is, and whose account pays. */
    personNumber: name,
    /** Who shows it when that is somebody else (亲情账户). */
    shownBy: v.exactOptional(name),
    codeHash: name,
    /** The sign-in it was fetched by, when it stays on that telephone (离线码). */
    signIn: v.exactOptional(name),
    /** When the city stops accepting it, the grace included. */
    diesAt: at,
    /** The most one settlement by it may cost; no limit when absent. */
    maxFen: v.exactOptional(fen),
  }),
  v.object({ type: v.literal('code-revoked'), tokenId: name }),
  v.object({
    type: v.literal('code-decoded'),
    ...scanned,
    authHash: name,
    /** Bindings that may pay now: they do for this code although they end before it settles. */
    bindingIds: v.exactOptional(v.array(name)),
  }),
  v.object({ type: v.literal('decode-refused'), ...scanned, why: name }),
] as const
export type CodeEvent = v.InferOutput<(typeof codeEvents)[number]>
