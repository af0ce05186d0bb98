import { toWireTime } from '@/domain/china-day'
import { smsCode, smsRules } from '../world/entry/sms-code'
import { maskPhone } from '../world/people/person'
import type { CityHost } from './city-host'
import { json, type SidePage } from './side-page'

const shown = 20

/**
 * `GET /dev/sms`: lists the last text messages, newest first. No message reaches a real telephone, so their codes are
 * read here.
 */
export function readSmsCodes({ journal: { world, secret } }: CityHost): SidePage {
  const codes = [...world.textMessages.values()]
    .slice(-shown)
    .reverse()
    .map(({ smsId, phone, purpose, sentAt }) => ({
      sms_id: smsId,
      mob: maskPhone(phone),
      code: smsCode(secret, smsId),
      purpose,
      at: toWireTime(sentAt),
      expires: toWireTime(sentAt + smsRules.lifetimeMs),
    }))
  return json(200, { codes })
}
