import * as v from 'valibot'

/**
 * The codes by which the city refuses (rules.md §14.3). The screen shows a code that is not in this list unchanged,
 * so that the person can tell it to the hotline.
 */
export const refusalCodes = [
  'VOUCHER_EXPIRED',
  'VOUCHER_USED',
  'VOUCHER_REVOKED',
  'VOUCHER_NOT_ACTIVATED',
  'VOUCHER_PAUSED',
  'PASSWORD_WEAK',
  'PASSWORD_WRONG',
  'PASSWORD_LOCKED',
  'SMS_WRONG',
  'SMS_EXPIRED',
  'PLATFORM_NOT_LINKED',
  'PHONE_NOT_GIVEN',
  'IDENTITY_REQUIRED',
  'IDENTITY_MISMATCH',
  'PHONE_TAKEN',
  'FACE_FAILED',
  'CONSENT_REQUIRED',
  'CONSENT_OUTDATED',
  'GUARDIAN_REQUIRED',
  'AUTH_EXPIRED',
  'ACCOUNT_FROZEN',
  'INSUFFICIENT_BALANCE',
  'OVER_CAP',
  'SCOPE_NOT_ALLOWED',
  'RELATION_NOT_ALLOWED',
  'MEMBER_NOT_INSURED',
  'MEMBER_SUSPENDED',
  'BIND_LIMIT',
  'NO_ACCOUNT',
  'PLACE_NOT_ALLOWED',
  'PERIOD_NOT_ALLOWED',
  'CAP_NOT_ALLOWED',
  'ALREADY_BOUND',
  'CHANGE_TOO_SOON',
  'BINDING_CLOSED',
  'ORDER_FIXED',
  'SIGNATURE_MISMATCH',
  'PROOF_NOT_ALLOWED',
  'VERSION_CONFLICT',
  'TRANSFER_WINDOW_CLOSED',
  'TRANSFER_LIMIT',
  'TRANSFER_OVER',
  'WALLET_NOT_OPEN',
  'FILING_NOT_NEEDED',
  'ALREADY_FILED',
  'PREMIUM_PAID',
  'PREMIUM_WINDOW_CLOSED',
  'NOT_OFFERED',
  'INHOSPITAL',
  'DUPLICATE_SETTLE',
  'TRACE_CODE_SOLD',
  'TRACE_CODE_UNKNOWN',
  'POLICY_UNAVAILABLE',
  'RATE_LIMITED',
  'INVALID_REQUEST',
  'NOT_FOUND',
  'NOT_BUILT',
] as const

/** One of the reasons of a refusal. */
export type RefusalCode = (typeof refusalCodes)[number]

/** The body of every answer that is not a success. */
export const Refusal = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{1,39}$/)),
  message: v.string(),
  requestId: v.string(),
})
export type Refusal = v.InferOutput<typeof Refusal>
