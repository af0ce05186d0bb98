import { dropOfflineCodes, issueOfflineCodes, listOfflineCodes } from '@/contract/offline-code'
import { dayOf } from '@/domain/china-day'
import { composeCode } from '@/domain/voucher-code'
import { policyOn } from '../policies/cities'
import { codeSeconds, stateOf } from '../world/codes/token-state'
import type { CodeEvent } from '../world/codes/events'
import { revokeOfflineCodes } from '../world/codes/valid-codes'
import { maskName } from '../world/people/person'
import { mainInsurance } from '../world/people/state'
import { hashOf, randomDigits, randomLetters, type Random } from '../world/secrets'
import { route, secretRoute, type SecretContext, type Route } from './route'

/** Generates the ids and digits of a whole batch as one secret. */
function drawCodes(random: Random, { world, person, now }: SecretContext) {
  if (!person) return { codes: [] }
  const { admdvs } = mainInsurance(world, person)
  const { batch } = policyOn(admdvs, dayOf(now)).offline
  return {
    codes: Array.from({ length: batch }, () => ({
      token_id: randomLetters(random, 20),
      ec_qrcode: composeCode('OFFLINE', admdvs, randomDigits(random, 19)),
    })),
  }
}

/** The routes of offline codes. */
export const offlineRoutes: readonly Route[] = [
  secretRoute(issueOfflineCodes, drawCodes, ({ world, now, secrets, caller: { person, session } }) => {
    const { admdvs } = mainInsurance(world, person)
    const { lifetimeMs, maxFen } = policyOn(admdvs, dayOf(now)).offline
    const { personNumber } = person
    const { signIn } = session
    const diesAt = now + lifetimeMs + codeSeconds.grace * 1000
    const issued = secrets.codes.map(({ token_id: tokenId, ec_qrcode }): CodeEvent => {
      const codeHash = hashOf(ec_qrcode)
      return {
        type: 'code-issued',
        kind: 'OFFLINE',
        at: now,
        tokenId,
        personNumber,
        codeHash,
        signIn,
        diesAt,
        maxFen,
      }
    })
    return {
      reply: {
        ...secrets,
        psn_name: maskName(person.name),
        expires_in: lifetimeMs / 1000,
        max_amt: maxFen,
      },
      events: [...revokeOfflineCodes(world, personNumber, now, signIn), ...issued],
    }
  }),
  route(listOfflineCodes, ({ world, now, caller: { person, session } }) => {
    const all = (world.offlineTokens.get(person.personNumber) ?? []).filter(
      (token) => token.signIn === session.signIn,
    )
    const last = all.filter(({ issuedAt }) => issuedAt === all[all.length - 1]?.issuedAt)
    return {
      reply: { codes: last.map((token) => ({ token_id: token.tokenId, state: stateOf(token, now) })) },
    }
  }),
  route(dropOfflineCodes, ({ world, now, caller: { person } }) => ({
    reply: {},
    events: revokeOfflineCodes(world, person.personNumber, now),
  })),
]
