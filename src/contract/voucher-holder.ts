import * as v from 'valibot'
import { encodeNothing, endpoint } from './endpoint'
import { Instant, openPicklist, Text } from './scalars'
import { encodeSmsProof, toSentSms, SentSmsFields, smsProof, type SmsProof } from './sms'

/** The voucher password: six digits that only the person knows. */
export const VoucherPassword = v.pipe(v.string(), v.regex(/^\d{6}$/))

/** The reasons for which a voucher is paused. */
export const pauseReasons = ['LOST', 'STOLEN', 'OTHER'] as const

/** One of the reasons for which a voucher is paused. */
export type PauseReason = (typeof pauseReasons)[number]

/** The voucher of a person: whether it is activated, paused, or its password locked. */
export const VoucherHolder = v.pipe(
  v.object({
    state: v.picklist(['NOT_ACTIVATED', 'ACTIVE', 'PAUSED']),
    actv_time: v.nullable(Instant),
    paus_rea: v.nullable(openPicklist(pauseReasons, 'OTHER')),
    paus_time: v.nullable(Instant),
    /** The time until which no password is accepted after too many wrong ones; null when it is not locked. */
    pwd_locked_until: v.nullable(Instant),
  }),
  v.transform((wire) => ({
    state: wire.state,
    activatedAt: wire.actv_time,
    pausedBecause: wire.paus_rea,
    pausedAt: wire.paus_time,
    passwordLockedUntil: wire.pwd_locked_until,
  })),
)
export type VoucherHolder = v.InferOutput<typeof VoucherHolder>

/** Reads the state of the voucher. */
export const readVoucher = endpoint({
  method: 'GET',
  path: '/voucher',
  caller: 'citizen',
  reply: VoucherHolder,
})

/** Activates the voucher at its first use, with the password chosen. */
export const activateVoucher = endpoint({
  method: 'POST',
  path: '/voucher/activate',
  caller: 'citizen',
  body: v.object({ password: VoucherPassword }),
  encode: (password: string) => ({ body: { password } }),
  reply: VoucherHolder,
})

/**
 * Pauses the voucher of a person whose telephone is lost: all valid codes become void at once, and no new one is
 * issued.
 */
export const pauseVoucher = endpoint({
  method: 'POST',
  path: '/voucher/pause',
  caller: 'citizen',
  body: v.object({ reason: v.picklist(pauseReasons) }),
  encode: (reason: PauseReason) => ({ body: { reason } }),
  reply: VoucherHolder,
})

/** Ends a pause, by the voucher password. */
export const resumeVoucher = endpoint({
  method: 'POST',
  path: '/voucher/resume',
  caller: 'citizen',
  body: v.object({ password: VoucherPassword }),
  encode: (password: string) => ({ body: { password } }),
  reply: VoucherHolder,
})

/** A new voucher password, and the one it takes the place of. */
export interface PasswordChange {
  readonly current: string
  readonly next: string
}

/** Replaces the voucher password by another one. */
export const changePassword = endpoint({
  method: 'POST',
  path: '/voucher/password',
  caller: 'citizen',
  body: v.object({ password: VoucherPassword, new_password: VoucherPassword }),
  encode: ({ current, next }: PasswordChange) => ({ body: { password: current, new_password: next } }),
  reply: VoucherHolder,
})

/**
 * Sends a code for resetting a forgotten password. The app knows the telephone number masked only, so the city
 * chooses where to send it.
 */
export const requestResetCode = endpoint({
  method: 'POST',
  path: '/voucher/password/sms-codes',
  caller: 'citizen',
  body: v.object({}),
  encode: encodeNothing,
  reply: v.pipe(
    v.object({
      ...SentSmsFields,
      /** The number it was sent to, masked: the person's own, or the guardian's for a child without one. */
      mob: Text,
    }),
    v.transform((wire) => ({ ...toSentSms(wire), maskedPhone: wire.mob })),
  ),
})

/** The message with the code for a reset, on its way. */
export type SentResetCode = v.InferOutput<(typeof requestResetCode)['reply']>

/** A new voucher password, and the message that allows it. */
export interface PasswordReset extends SmsProof {
  readonly next: string
}

/** Replaces a forgotten voucher password, by the code of a text message. */
export const resetPassword = endpoint({
  method: 'POST',
  path: '/voucher/password/reset',
  caller: 'citizen',
  body: v.object({ ...smsProof, new_password: VoucherPassword }),
  encode: ({ next, ...proof }: PasswordReset) => ({
    body: { ...encodeSmsProof(proof), new_password: next },
  }),
  reply: VoucherHolder,
})
