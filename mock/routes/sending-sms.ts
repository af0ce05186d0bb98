import type { requestSmsCode, SmsPurpose } from '@/contract/sms'
import { smsRules } from '../world/entry/sms-code'
import { randomLetters, type Random } from '../world/secrets'
import type { World } from '../world/world'
import { refuseFor, type Handled } from './route'

/** The parts of a request that a message is sent with. */
interface SmsContext {
  readonly world: World
  readonly now: number
  readonly random: Random
}

/** Returns how long a telephone must wait for its next message, ms; 0 when it need not wait. */
function waitMsForSms(sentAt: readonly number[], now: number): number {
  const last = sentAt[sentAt.length - 1] ?? -Infinity
  const fifthLast = sentAt[sentAt.length - smsRules.perHour] ?? -Infinity
  return Math.max(0, last + smsRules.apartMs - now, fifthLast + 3_600_000 - now)
}

/** Sends a message to a telephone, whoever the caller is, or refuses when none may be sent now. */
export function sendSms(
  { world, now, random }: SmsContext,
  mob: string,
  purpose: SmsPurpose,
): Handled<typeof requestSmsCode> {
  const waitMs = waitMsForSms(world.messagesTo.get(mob) ?? [], now)
  if (waitMs > 0) return refuseFor(waitMs, 'RATE_LIMITED', 'one message a minute, five an hour')
  const smsId = randomLetters(random, 20)
  return {
    reply: {
      sms_id: smsId,
      resend_in: smsRules.apartMs / 1000,
      expires_in: smsRules.lifetimeMs / 1000,
    },
    events: [{ type: 'sms-sent', at: now, smsId, mob, purpose }],
  }
}
