import type { SentSms } from '@/contract/sms'

/**
 * The text message asked for last. Times are epoch ms by the phone's clock, the cautious way round: it may be sent again
 * counted from when the answer came, and it expires counted from when it was asked for.
 */
export interface SentMessage {
  readonly smsId: string
  /** To which number, as typed or as masked by the city; the code is for this one, whatever stands in a field now. */
  readonly phone: string
  readonly resendAt: number
  readonly expiresAt: number
}

/** @param askedAt when it was asked for, @param now when the answer came; epoch ms */
export const sentMessage = (
  { smsId, resendAfterMs, lifetimeMs }: SentSms,
  phone: string,
  askedAt: number,
  now: number,
): SentMessage => ({ smsId, phone, resendAt: now + resendAfterMs, expiresAt: askedAt + lifetimeMs })

/**
 * What the field of the code holds once another message is sent: a code that stood there is of the message before; one
 * typed meanwhile came quicker than the answer.
 */
export const codeAfterSending = (before: string, now: string): string => (now === before ? '' : now)

/** What of a typed or pasted text can be the code of a message: digits, six at the most. */
export const smsCodeDigits = (typed: string): string => typed.replace(/\D/g, '').slice(0, 6)

/** Six digits. */
export const isSmsCode = (text: string): boolean => /^\d{6}$/.test(text)
