import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Id, Seconds } from './scalars'

/** A mobile number of the mainland, eleven digits. It goes into bodies only, never into a path or query. */
export const PhoneNumber = v.pipe(v.string(), v.regex(/^1[3-9]\d{9}$/))

/** The six digits of a text message, and the id of that message. */
export const smsProof = {
  sms_id: Id,
  sms_code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
}

/** The code of a text message as it was typed, and which message it came with. */
export interface SmsProof {
  readonly smsId: string
  readonly code: string
}

/** Says the code of a text message in the words of the wire. */
export const encodeSmsProof = ({ smsId, code }: SmsProof) => ({ sms_id: smsId, sms_code: code })

/** The purposes of a code; the city refuses a code that was sent for another purpose. */
export const smsPurposes = ['SIGN_IN', 'RESET_PASSWORD'] as const

/** One of the purposes of a code. */
export type SmsPurpose = (typeof smsPurposes)[number]

/** The fields of a text message on its way, for every reply that contains one. */
export const SentSmsFields = { sms_id: Id, resend_in: Seconds, expires_in: Seconds }

/** Decodes the fields of a text message on its way. */
export const toSentSms = (wire: v.InferOutput<v.ObjectSchema<typeof SentSmsFields, undefined>>) => ({
  smsId: wire.sms_id,
  resendAfterMs: wire.resend_in,
  lifetimeMs: wire.expires_in,
})

/** A text message on its way, in our own words. */
export type SentSms = ReturnType<typeof toSentSms>

/** The telephone a message is sent to, and what its code will be used for. */
export interface SmsRequest {
  readonly phone: string
  readonly purpose: SmsPurpose
}

/** Sends six digits to a telephone: once a minute and five times an hour at most. */
export const requestSmsCode = endpoint({
  method: 'POST',
  path: '/sms-codes',
  caller: 'anyone',
  body: v.object({ mob: PhoneNumber, purpose: v.picklist(smsPurposes) }),
  encode: ({ phone, purpose }: SmsRequest) => ({ body: { mob: phone, purpose } }),
  reply: v.pipe(v.object(SentSmsFields), v.transform(toSentSms)),
})
