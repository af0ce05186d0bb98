import type { SentSms } from '@/contract/sms'
import { plainText } from './typed-text'

/**
 * The last text message asked for. Its times are epoch ms by the phone's clock, on the safe side: it may be sent
 * again counted from the answer, and it expires counted from the question.
 */
export interface SentMessage {
  readonly smsId: string
  /**
   * The number it went to, as typed or as masked by the city; the code belongs to this number even if the field
   * changes.
   */
  readonly phone: string
  readonly resendAt: number
  readonly expiresAt: number
}

/**
 * Gives the times of a message.
 * @param askedAt the time of the question, epoch ms
 * @param now the time of the answer, epoch ms
 */
export const sentMessage = (
  { smsId, resendAfterMs, lifetimeMs }: SentSms,
  phone: string,
  askedAt: number,
  now: number,
): SentMessage => ({ smsId, phone, resendAt: now + resendAfterMs, expiresAt: askedAt + lifetimeMs })

/**
 * Gives the content of the code field after another message was sent. A code that was there before belongs to the
 * earlier message and is cleared; one typed meanwhile stays.
 * @param before the content when the message was asked for
 * @param now the content when the answer came
 */
export const codeAfterSending = (before: string, now: string): string => (now === before ? '' : now)

/**
 * Reduces a typed or pasted text to the code of a message: the six digits in it that stand together, grouped or not, or else
 * all of its digits. Nothing is cut, so that a digit too many is seen.
 */
export function smsCodeDigits(typed: string): string {
  const text = plainText(typed)
  const digits = text.replace(/\D/g, '')
  // Where nothing but digits was typed, all of them are meant.
  if (/^[\d\s\-\u2010-\u2015\u2212]*$/.test(text)) return digits
  const numbers = [...(text.match(/\d+/g) ?? []), ...(text.match(/\d[\d\s\-\u2010-\u2015]*/g) ?? [])]
  return numbers.map((number) => number.replace(/\D/g, '')).find(isSmsCode) ?? digits
}

/** Tells whether a text is six digits. */
export const isSmsCode = (text: string): boolean => /^\d{6}$/.test(text)
