import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Instant, listed, Text } from './scalars'
import { ourSentSms, SentSmsFields, smsProof } from './sms'

/** Six digits that only the person knows. */
export const VoucherPassword = v.pipe(v.string(), v.regex(/^\d{6}$/))

export const pauseReasons = ['LOST', 'STOLEN', 'OTHER'] as const
export type PauseReason = (typeof pauseReasons)[number]

/** Whether a person may show codes at all. */
export const VoucherHolder = v.pipe(
  v.object({
    state: v.picklist(['NOT_ACTIVATED', 'ACTIVE', 'PAUSED']),
    actv_time: v.nullable(Instant),
    paus_rea: v.nullable(listed(pauseReasons, 'OTHER')),
    paus_time: v.nullable(Instant),
    /** Until when no password is listened to, after too many wrong ones. */
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

/** Whether the voucher is activated, paused, its password locked. */
export const readVoucher = endpoint({
  method: 'GET',
  path: '/voucher',
  caller: 'citizen',
  reply: VoucherHolder,
})

/** First use: chooses the voucher password. */
export const activateVoucher = endpoint({
  method: 'POST',
  path: '/voucher/activate',
  caller: 'citizen',
  body: v.object({ password: VoucherPassword }),
  reply: VoucherHolder,
})

/** The telephone is lost: every living code dies at once, no new one is issued. */
export const pauseVoucher = endpoint({
  method: 'POST',
  path: '/voucher/pause',
  caller: 'citizen',
  body: v.object({ reason: v.picklist(pauseReasons) }),
  reply: VoucherHolder,
})

/** Ends a pause, by the voucher password. */
export const resumeVoucher = endpoint({
  method: 'POST',
  path: '/voucher/resume',
  caller: 'citizen',
  body: v.object({ password: VoucherPassword }),
  reply: VoucherHolder,
})

/** Another voucher password instead of the one that is known. */
export const changePassword = endpoint({
  method: 'POST',
  path: '/voucher/password',
  caller: 'citizen',
  body: v.object({ password: VoucherPassword, new_password: VoucherPassword }),
  reply: VoucherHolder,
})

/** The app knows a telephone number masked only; the city knows where a forgotten password is reset by. */
export const requestResetCode = endpoint({
  method: 'POST',
  path: '/voucher/password/sms-codes',
  caller: 'citizen',
  body: v.object({}),
  reply: v.pipe(
    v.object({
      ...SentSmsFields,
      /** Where it went, masked: the person's telephone, or the guardian's of a child without one. */
      mob: Text,
    }),
    v.transform((wire) => ({ ...ourSentSms(wire), maskedPhone: wire.mob })),
  ),
})

/** Another voucher password instead of a forgotten one, by a text message. */
export const resetPassword = endpoint({
  method: 'POST',
  path: '/voucher/password/reset',
  caller: 'citizen',
  body: v.object({ ...smsProof, new_password: VoucherPassword }),
  reply: VoucherHolder,
})
