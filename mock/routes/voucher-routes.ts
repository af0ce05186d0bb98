import { issueVoucherToken, readVoucherToken, revokeVoucherToken } from '@/contract/voucher'
import { toWireTime } from '@/domain/china-day'
import { composeCode } from '@/domain/voucher-code'
import { institutionByCode } from '../policies/cities'
import { businessNames } from '../world/entry/access-names'
import { maskName } from '../world/people/person'
import { mainInsurance } from '../world/people/state'
import { hashOf, randomDigits, randomLetters } from '../world/secrets'
import type { VoucherToken } from '../world/codes/state'
import { codeSeconds, diesAt, stateOf } from '../world/codes/token-state'
import type { World } from '../world/world'
import { codeRateRefusal } from './needs'
import { refuse, route, secretRoute, type Citizen, type Route } from './route'

const toWire = (token: VoucherToken, now: number) => ({
  token_id: token.tokenId,
  state: stateOf(token, now),
  fixmedins_name: token.decoded ? (institutionByCode.get(token.decoded.institutionCode)?.name ?? null) : null,
  purp_name: token.decoded ? businessNames[token.decoded.businessType] : null,
  decd_time: token.decoded ? toWireTime(token.decoded.at) : null,
  setl_id: token.settlementId ?? null,
})

const ownToken = (world: World, tokenId: string, { person }: Citizen): VoucherToken | undefined => {
  const token = world.tokens.get(tokenId)
  return token?.shownBy === person.personNumber ? token : undefined
}

const unknown = refuse('NOT_FOUND', 'no such code of this person')

/** The routes of the codes of a voucher. */
export const voucherRoutes: readonly Route[] = [
  secretRoute(
    issueVoucherToken,
    (random, { world, person }) => ({
      ec_qrcode: composeCode(
        'ONLINE',
        person ? mainInsurance(world, person).admdvs : '000000',
        randomDigits(random, 19),
      ),
    }),
    ({ world, now, random, secrets, caller: { person } }) => {
      const tooMany = codeRateRefusal(world, person, now)
      if (tooMany) return tooMany
      const tokenId = randomLetters(random, 20)
      const { personNumber } = person
      const codeHash = hashOf(secrets.ec_qrcode)
      return {
        reply: {
          token_id: tokenId,
          ...secrets,
          psn_name: maskName(person.name),
          expires_in: codeSeconds.life,
          grace_in: codeSeconds.grace,
        },
        events: [
          {
            type: 'code-issued',
            kind: 'ONLINE',
            at: now,
            tokenId,
            personNumber,
            codeHash,
            diesAt: diesAt(now),
          },
        ],
      }
    },
  ),
  route(readVoucherToken, ({ world, now, path, caller }) => {
    const token = ownToken(world, path.tokenId, caller)
    return token ? { reply: toWire(token, now) } : unknown
  }),
  route(revokeVoucherToken, ({ world, now, path, caller }) => {
    const token = ownToken(world, path.tokenId, caller)
    if (!token) return unknown
    if (stateOf(token, now) !== 'ISSUED') return { reply: toWire(token, now) }
    return {
      reply: { ...toWire(token, now), state: 'REVOKED' as const },
      events: [{ type: 'code-revoked', tokenId: token.tokenId }],
    }
  }),
]
