import {
  listTillInstitutions,
  tillDecode,
  tillPreSettle,
  tillReverse,
  tillSettle,
  type BusinessType,
} from '@/contract/till'
import { tillPrepay } from '@/contract/prepayment'
import { isWellFormed } from '@/domain/voucher-code'
import { institutionByCode, placeName } from '../policies/cities'
import type { VoucherToken } from '../world/codes/state'
import { authSeconds, stateOf } from '../world/codes/token-state'
import { payingBindings, sharersOfScope } from '../world/family/sharers'
import { employmentNames, insuranceNames } from '../world/people/names'
import { maskIdNumber, maskName } from '../world/people/person'
import { mainInsurance } from '../world/people/state'
import { hashOf, randomLetters } from '../world/secrets'
import { nextSettlementId, settledEvent, settleVisit } from '../world/visits/settle-visit'
import { prepaidEvent, wirePrepayment } from '../world/visits/prepayment'
import { reversalOf, wireSplit } from '../world/visits/wire-settlement'
import { refusedForCash } from './accounts-only'
import { scannedFor, scannedPurchase } from './scanned'
import { refuse, route, secretRoute, type Refused, type Route } from './route'

/** Returns the refusal to decode a code now; undefined when it can be decoded. */
function refusalOf(token: VoucherToken | undefined, now: number): Refused | undefined {
  if (!token) return refuse('VOUCHER_EXPIRED', '没有这个码，或者它早已过期：请顾客换一个码')
  switch (stateOf(token, now)) {
    case 'ISSUED':
      return undefined
    case 'DECODED':
    case 'SETTLED':
    case 'USED':
      return refuse('VOUCHER_USED', '这个码已经用过：请顾客换一个码')
    case 'REVOKED':
      return refuse('VOUCHER_REVOKED', '这个码已被作废：请顾客换一个码')
    case 'EXPIRED':
      return token.decoded
        ? refuse('VOUCHER_USED', '这个码已经用过：请顾客换一个码')
        : refuse('VOUCHER_EXPIRED', '这个码过期了：请顾客换一个码')
  }
}

interface Scan {
  readonly fixmedins_code: string
  readonly business_type: BusinessType
}

/**
 * Adds to a refusal the event that records it in the owner's access log: once for each institution and reason, however
 * often the till tries.
 */
function loggedRefusal(refusal: Refused, token: VoucherToken, scan: Scan, at: number): Refused {
  const { fixmedins_code: institutionCode, business_type: businessType } = scan
  const { refused: why } = refusal
  if (token.refusedAt?.includes(`${institutionCode}/${why}`)) return refusal
  const { tokenId } = token
  return {
    ...refusal,
    events: [{ type: 'decode-refused', at, tokenId, institutionCode, businessType, why }],
  }
}

const returnedEvent = (prepaymentId: string, at: number) => ({
  type: 'prepayment-returned' as const,
  at,
  prepaymentId,
})

const decodeRoute = secretRoute(
  tillDecode,
  (random) => ({ auth_token: randomLetters(random, 32) }),
  ({ world, now, body, secrets }) => {
    if (!institutionByCode.has(body.fixmedins_code)) return refuse('NOT_FOUND', '没有这家定点机构')
    if (!isWellFormed(body.ec_qrcode)) return refuse('INVALID_REQUEST', '这不是医保凭证码：请核对后重扫')
    const token = world.tokensByCode.get(hashOf(body.ec_qrcode))
    const refusal = refusalOf(token, now)
    const person = token && world.people.get(token.personNumber)
    if (refusal && token) return loggedRefusal(refusal, token, body, now)
    if (refusal || !token || !person) return refusal ?? refuse('NOT_FOUND', '参保人不存在')
    const insured = mainInsurance(world, person)
    const authHash = hashOf(secrets.auth_token)
    const bindingIds = payingBindings(world, person.personNumber, now)
    return {
      reply: {
        ...secrets,
        expires_in: authSeconds,
        psn_name: maskName(person.name),
        certno: maskIdNumber(person.idNumber),
        insutype: insured.insutype,
        insutype_name: insuranceNames[insured.insutype],
        psn_type_name: employmentNames[insured.employment],
        admdvs: insured.admdvs,
        admdvs_name: placeName(insured.admdvs),
      },
      events: [
        {
          type: 'code-decoded',
          at: now,
          tokenId: token.tokenId,
          institutionCode: body.fixmedins_code,
          businessType: body.business_type,
          authHash,
          ...(bindingIds.length > 0 && { bindingIds }),
        },
      ],
    }
  },
)

/** The routes for tills of institutions. */
export const tillRoutes: readonly Route[] = [
  route(listTillInstitutions, () => ({
    reply: {
      institutions: [...institutionByCode.values()].map(({ code, name, admdvs, usualVisit }) => ({
        fixmedins_code: code,
        fixmedins_name: name,
        admdvs,
        med_type: usualVisit,
      })),
    },
  })),
  decodeRoute,
  route(tillPreSettle, ({ world, now, body }) => {
    const purchase = scannedPurchase(world, body, now)
    if ('refused' in purchase) return purchase
    const split = wireSplit(settleVisit(purchase.world, purchase.visit, purchase.sharers))
    return refusedForCash(world, body, purchase.visit, split) ?? { reply: split }
  }),
  route(tillSettle, ({ world, now, body }) => {
    const purchase = scannedPurchase(world, body, now)
    if ('refused' in purchase) return purchase
    const event = settledEvent(purchase.world, purchase.visit, purchase.sharers, purchase.token.tokenId)
    const refusal = refusedForCash(world, body, purchase.visit, event.settlement)
    const returned = purchase.held.map(({ prepaymentId }) => returnedEvent(prepaymentId, now))
    return refusal ?? { reply: event.settlement, events: [...returned, event] }
  }),
  route(tillPrepay, ({ world, now, body }) => {
    const token = scannedFor(world, '01104', body.auth_token, now)
    if ('refused' in token) return token
    const person = world.people.get(token.personNumber)
    if (!person) return refuse('NOT_FOUND', '参保人不存在')
    const { institutionCode, bindingIds } = token.decoded
    const sharers = sharersOfScope(world, person, 'INPATIENT_DEPOSIT', now, bindingIds)
    const { tokenId } = token
    const wanted = { person, tokenId, visitId: body.mdtrt_id, institutionCode, fen: body.amt, at: now }
    const event = prepaidEvent(world, wanted, sharers)
    return { reply: wirePrepayment(event), events: [event] }
  }),
  route(tillReverse, ({ world, now, body }) => {
    const stored = world.settlements.get(body.setl_id)
    if (!stored || stored.wire.fixmedins_code !== body.fixmedins_code)
      return refuse('NOT_FOUND', '本机构没有这笔结算')
    if (stored.wire.refd_setl_flag === '1') return refuse('DUPLICATE_SETTLE', '这笔结算已经撤销过')
    if (stored.wire.init_setl_id !== null) return refuse('INVALID_REQUEST', '撤销记录本身不能再撤销')
    const reversal = reversalOf(stored.wire, nextSettlementId(world), now)
    return { reply: reversal, events: [{ type: 'reversed', at: now, settlementId: body.setl_id, reversal }] }
  }),
]
