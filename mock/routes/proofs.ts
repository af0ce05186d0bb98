import type { SmsPurpose } from '@/contract/sms'
import { passwordWeakness } from '@/domain/voucher-password'
import { phoneOf } from '../world/entry/phone-of'
import type { StoredSms } from '../world/entry/state'
import { smsCode, smsRules } from '../world/entry/sms-code'
import { isPassword, passwordHash, passwordRules } from '../world/entry/voucher-password'
import type { Person } from '../world/people/person'
import { randomLetters, type Random } from '../world/secrets'
import type { World } from '../world/world'
import { refuse, refuseFor, type Refused } from './route'

/** The only token that passes the mock's face check; the real check is open to listed companies only. */
export const passingFace = 'mock-pass'

/** The parts of a request that a proof is checked with. */
interface ProofContext {
  readonly world: World
  readonly now: number
  readonly secret: string
}

const expired = refuse('SMS_EXPIRED', 'this code is used up or too old; ask for another: POST /sms-codes')

/** Returns the text message whose code was entered correctly, or a refusal; a wrong code is recorded. */
export function checkSmsCode(
  { world, now, secret }: ProofContext,
  { sms_id, sms_code }: { readonly sms_id: string; readonly sms_code: string },
  purpose: SmsPurpose,
): StoredSms | Refused {
  const sms = world.textMessages.get(sms_id)
  if (!sms || sms.purpose !== purpose || sms.used) return expired
  if (now >= sms.sentAt + smsRules.lifetimeMs || sms.wrongTries >= smsRules.tries) return expired
  if (smsCode(secret, sms_id) === sms_code) return sms
  const left = smsRules.tries - sms.wrongTries - 1
  return refuse('SMS_WRONG', `not the code that was sent; tries left: ${left}`, {
    events: [{ type: 'sms-mistaken', at: now, smsId: sms_id }],
  })
}

/**
 * Refuses a wrong voucher password, or any password while it is locked; undefined when the password is right. A wrong
 * password is recorded.
 */
export function refusedPassword(
  { world, now, secret }: ProofContext,
  { personNumber }: Person,
  password: string,
): Refused | undefined {
  const voucher = world.vouchers.get(personNumber)
  if (!voucher) return refuse('VOUCHER_NOT_ACTIVATED', 'activate the voucher first: POST /voucher/activate')
  const lockedMs = (voucher.lockedUntil ?? 0) - now
  if (lockedMs > 0)
    return refuseFor(lockedMs, 'PASSWORD_LOCKED', 'too many wrong passwords; wait half an hour')
  if (isPassword(voucher, secret, password)) return undefined
  const events = [{ type: 'password-mistaken', at: now, personNumber }] as const
  const left = passwordRules.tries - voucher.wrongPasswords - 1
  return left > 0
    ? refuse('PASSWORD_WRONG', `not the voucher password; tries left: ${left}`, { events })
    : {
        ...refuseFor(passwordRules.lockMs, 'PASSWORD_LOCKED', 'wrong once too often; wait half an hour'),
        events,
      }
}

/** Returns a new voucher password as it is stored, or the refusal of one that is too weak. */
export function chosenPassword(
  { world, secret, random }: ProofContext & { readonly random: Random },
  person: Person,
  password: string,
): { readonly salt: string; readonly hash: string } | Refused {
  const { idNumber } = person
  const weakness = passwordWeakness(password, { idNumber, phone: phoneOf(world, person) })
  if (weakness) return refuse('PASSWORD_WEAK', `too easily guessed: ${weakness}`)
  const salt = randomLetters(random, 16)
  return { salt, hash: passwordHash(secret, salt, password) }
}
