import * as v from 'valibot'
import { encodeNothing, endpoint } from './endpoint'
import { Id, Instant, Seconds, Text } from './scalars'

/**
 * A code just issued. Its life is counted from the moment the phone asked, so the city sends lengths of time and no
 * clock of its own. The token id names the code without being it, and may stand in a path.
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
    /** The time after its life in which the city still accepts the code; the phone never shows it that long. */
    graceMs: wire.grace_in,
  })),
)
export type IssuedCode = v.InferOutput<typeof IssuedCode>

export const voucherTokenStates = ['ISSUED', 'DECODED', 'SETTLED', 'EXPIRED', 'REVOKED'] as const

/** The state of a code, as the city sees it. */
export const VoucherTokenState = v.pipe(
  v.object({
    token_id: Id,
    state: v.picklist(voucherTokenStates),
    fixmedins_name: v.nullable(Text),
    decd_time: v.nullable(Instant),
    setl_id: v.nullable(Id),
  }),
  v.transform((wire) => ({
    tokenId: wire.token_id,
    state: wire.state,
    institutionName: wire.fixmedins_name,
    decodedAt: wire.decd_time,
    settlementId: wire.setl_id,
  })),
)
export type VoucherTokenState = v.InferOutput<typeof VoucherTokenState>

/** Issues a new code to show; the ones before it die after their grace. */
export const issueVoucherToken = endpoint({
  method: 'POST',
  path: '/voucher-tokens',
  caller: 'citizen',
  body: v.object({}),
  encode: encodeNothing,
  reply: IssuedCode,
})

/** Reads whether a code was scanned, where, and what came of it. */
export const readVoucherToken = endpoint({
  method: 'GET',
  path: '/voucher-tokens/:tokenId',
  caller: 'citizen',
  encode: (tokenId: string) => ({ path: { tokenId } }),
  reply: VoucherTokenState,
})

/** Kills a code at once, for one that was captured. */
export const revokeVoucherToken = endpoint({
  method: 'POST',
  path: '/voucher-tokens/:tokenId/revoke',
  caller: 'citizen',
  body: v.object({}),
  encode: (tokenId: string) => ({ path: { tokenId }, body: {} }),
  reply: VoucherTokenState,
})
