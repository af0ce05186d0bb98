import type { BusinessType, WirePurchase } from '@/contract/till'
import { formatFen, sumFen } from '@/domain/money'
import { institutionByCode } from '../policies/cities'
import type { VoucherToken } from '../world/codes/state'
import { stateOf } from '../world/codes/token-state'
import { businessNames } from '../world/entry/access-names'
import { sharersFor } from '../world/family/sharers'
import { hashOf } from '../world/secrets'
import { heldFor, withGivenBack } from '../world/visits/prepayment'
import type { StoredPrepayment } from '../world/visits/state'
import type { CitySharer, CityVisit } from '../world/visits/visit'
import type { World } from '../world/world'
import { refuse, type Refused } from './route'
import { refusedForBoxes } from './scanned-boxes'

/** A purchase by a code that has been scanned. */
export interface ScannedPurchase {
  readonly token: VoucherToken
  /** The city once the deposit of the stay is given back. */
  readonly world: World
  /** The deposits that are given back before. */
  readonly held: readonly StoredPrepayment[]
  readonly visit: CityVisit
  /** Relatives whose accounts may pay too. */
  readonly sharers: readonly CitySharer[]
}

/** A code that a till has decoded. */
type DecodedToken = VoucherToken & Required<Pick<VoucherToken, 'decoded'>>

/** Returns the code that was scanned for a purpose, by its one-time token, or a refusal. */
export function scannedFor(
  world: World,
  purpose: BusinessType,
  authToken: string,
  now: number,
): DecodedToken | Refused {
  const token = world.tokensByAuth.get(hashOf(authToken))
  if (!token?.decoded) return refuse('VOUCHER_EXPIRED', '没有这次扫码：请重新扫码')
  const state = stateOf(token, now)
  if (state === 'SETTLED' || token.prepaymentId !== undefined)
    return refuse('DUPLICATE_SETTLE', '这次扫码已经结算过')
  if (token.decoded.businessType !== purpose)
    return refuse('INVALID_REQUEST', `这次扫码不是为了${businessNames[purpose]}：请重新扫码`)
  if (state !== 'DECODED') return refuse('VOUCHER_EXPIRED', '扫码已超过 15 分钟：请重新扫码')
  return { ...token, decoded: token.decoded }
}

/** Returns the purchase that a one-time token may pay for, or a refusal. */
export function scannedPurchase(before: World, body: WirePurchase, now: number): ScannedPurchase | Refused {
  const token = scannedFor(before, '01301', body.auth_token, now)
  if ('refused' in token) return token
  const person = before.people.get(token.personNumber)
  const institution = institutionByCode.get(token.decoded.institutionCode)
  if (!person || !institution) return refuse('NOT_FOUND', '参保人或机构不存在')
  const totalFen = sumFen(body.fee_list.map(({ cnt, pric }) => cnt * pric))
  if (totalFen > (token.maxFen ?? Infinity))
    return refuse('OVER_CAP', `离线码一次最多 ${formatFen(token.maxFen ?? 0)}：请顾客联网换码，或用实体卡`)
  const refusal = refusedForBoxes(before, body.fee_list)
  if (refusal) return refusal
  const isStay = body.med_type === '21'
  const held = isStay ? heldFor(before, person, body.mdtrt_id, institution.code) : []
  const world = withGivenBack(before, held, now)
  const visit: CityVisit = {
    person,
    institution,
    med_type: body.med_type,
    items: body.fee_list,
    at: now,
    prepaidFen: sumFen(held.map(({ fen }) => fen)),
    ...(body.mdtrt_id !== undefined && { visitId: body.mdtrt_id }),
  }
  return { token, world, held, visit, sharers: sharersFor(world, visit, token.decoded.bindingIds) }
}
