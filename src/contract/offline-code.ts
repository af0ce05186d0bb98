import * as v from 'valibot'
import { encodeNothing, endpoint } from './endpoint'
import { Fen, Id, Seconds, Text } from './scalars'
import { voucherTokenStates } from './voucher'

/**
 * Codes fetched in advance for use without network: each for one use, limited in time and amount (rules.md §4.15,
 * §4.16).
 */
export const OfflineBatch = v.pipe(
  v.object({
    codes: v.array(v.object({ token_id: Id, ec_qrcode: v.pipe(v.string(), v.regex(/^9\d{27}$/)) })),
    psn_name: Text,
    expires_in: Seconds,
    max_amt: Fen,
  }),
  v.transform((wire) => ({
    codes: wire.codes.map((code) => ({ tokenId: code.token_id, digits: code.ec_qrcode })),
    maskedName: wire.psn_name,
    lifetimeMs: wire.expires_in,
    /** The highest amount in fen that one purchase by such a code may cost. */
    maxFen: wire.max_amt,
  })),
)
export type OfflineBatch = v.InferOutput<typeof OfflineBatch>

/** Issues a fresh batch of offline codes for this telephone; unused codes of its earlier batch become void. */
export const issueOfflineCodes = endpoint({
  method: 'POST',
  path: '/offline-codes',
  caller: 'citizen',
  body: v.object({}),
  encode: encodeNothing,
  reply: OfflineBatch,
})

/** Lists the states of the codes of this telephone's last batch. */
export const listOfflineCodes = endpoint({
  method: 'GET',
  path: '/offline-codes',
  caller: 'citizen',
  reply: v.pipe(
    v.object({ codes: v.array(v.object({ token_id: Id, state: v.picklist(voucherTokenStates) })) }),
    v.transform((wire) => wire.codes.map(({ token_id, state }) => ({ tokenId: token_id, state }))),
  ),
})

/** Revokes all offline codes of the person at once, on every telephone. */
export const dropOfflineCodes = endpoint({
  method: 'DELETE',
  path: '/offline-codes',
  caller: 'citizen',
  reply: v.object({}),
})
