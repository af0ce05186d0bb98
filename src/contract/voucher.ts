import * as v from 'valibot'
import { encodeNothing, endpoint } from './endpoint'
import { Id, Instant, Seconds, Text } from './scalars'

/**
 * A code just issued. Its lifetime is counted from the moment the phone asked, so the city sends lengths of time and
 * no time of its own clock. The token id identifies the code without revealing it, and may stand in a path.
 */
export const IssuedCode = v.pipe(
  v.object({
    token_id: Id,
    ec_qrcode: v.pipe(v.string(), v.regex(/^9\d{27}$/)),
    psn_name: Text,
    expires_in: Seconds,
    grace_in: Seconds,
  }),
  v.transform((wire) => ({
    tokenId: wire.token_id,
    digits: wire.ec_qrcode,
    maskedName: wire.psn_name,
    lifetimeMs: wire.expires_in,
    /** The extra time for which the city accepts the code after its lifetime; the phone no longer shows it then. */
    graceMs: wire.grace_in,
  })),
)
export type IssuedCode = v.InferOutput<typeof IssuedCode>

/** The states of a code. `USED` is one that was shown for a purpose that no settlement follows, such as registering. */
export const voucherTokenStates = ['ISSUED', 'DECODED', 'SETTLED', 'USED', 'EXPIRED', 'REVOKED'] as const

/** The state of a code at the city. */
export const VoucherTokenState = v.pipe(
  v.object({
    token_id: Id,
    state: v.picklist(voucherTokenStates),
    fixmedins_name: v.nullable(Text),
    /** The name of the purpose for which it was scanned; null before. */
    purp_name: v.nullable(Text),
    decd_time: v.nullable(Instant),
    setl_id: v.nullable(Id),
  }),
  v.transform((wire) => ({
    tokenId: wire.token_id,
    state: wire.state,
    institutionName: wire.fixmedins_name,
    purposeName: wire.purp_name,
    decodedAt: wire.decd_time,
    settlementId: wire.setl_id,
  })),
)
export type VoucherTokenState = v.InferOutput<typeof VoucherTokenState>

/** Issues a new code to show; earlier codes become void after their grace period. */
export const issueVoucherToken = endpoint({
  method: 'POST',
  path: '/voucher-tokens',
  caller: 'citizen',
  body: v.object({}),
  encode: encodeNothing,
  reply: IssuedCode,
})

/** Reads whether a code was scanned and where, and the settlement that followed. */
export const readVoucherToken = endpoint({
  method: 'GET',
  path: '/voucher-tokens/:tokenId',
  caller: 'citizen',
  encode: (tokenId: string) => ({ path: { tokenId } }),
  reply: VoucherTokenState,
})

/** Revokes a code at once, because a screenshot of it was taken. */
export const revokeVoucherToken = endpoint({
  method: 'POST',
  path: '/voucher-tokens/:tokenId/revoke',
  caller: 'citizen',
  body: v.object({}),
  encode: (tokenId: string) => ({ path: { tokenId }, body: {} }),
  reply: VoucherTokenState,
})
