import type * as v from 'valibot'
import {
  listPremiumBills,
  payPremium,
  premiumSources,
  type PremiumBill,
  type PremiumSource,
} from '@/contract/premium'
import type { RefusalCode } from '@/contract/refusal'
import { toWireTime } from '@/domain/china-day'
import { cityOf, placeName } from '../policies/cities'
import { maskName, type Person } from '../world/people/person'
import { closedReason, paidEvents, paymentRefusal, fundsFor } from '../world/premiums/paying'
import { peoplePaidFor } from '../world/premiums/paying-for'
import type { StoredBill } from '../world/premiums/state'
import { windowOf } from '../world/premiums/windows'
import type { World } from '../world/world'
import { refuse, route, type Route } from './route'

function toWire(
  world: World,
  bill: StoredBill,
  person: Person,
  now: number,
): v.InferInput<typeof PremiumBill> {
  const { billId, personNumber, admdvs, year, paid } = bill
  const { opensOn, closesOn, closesAt } = windowOf(admdvs, year)
  return {
    bill_id: billId,
    ver: paid ? 2 : 1,
    psn_name: maskedName(world, personNumber),
    self: personNumber === person.personNumber ? '1' : '0',
    year,
    admdvs,
    admdvs_name: placeName(admdvs),
    hotline: cityOf(admdvs).city.hotlines.premium,
    amt: bill.fen,
    state: paid ? 'PAID' : now < closesAt ? 'OPEN' : 'CLOSED',
    beg_date: opensOn,
    end_date: closesOn,
    rcpt: paid ? receipt(world, bill, paid) : null,
    pay_ways: closedReason(bill, now)
      ? []
      : premiumSources.map((from) => payWay(world, bill, person, from, now)),
  }
}

const maskedName = (world: World, personNumber: string): string =>
  maskName(world.people.get(personNumber)?.name ?? '')

const receipt = (
  world: World,
  { billId }: StoredBill,
  { at, from, payer }: NonNullable<StoredBill['paid']>,
) => ({
  rcpt_id: billId.replace('B', 'R'),
  from,
  psn_name: from === 'SHARED_ACCOUNT' ? maskedName(world, payer) : null,
  pay_time: toWireTime(at),
})

/** Describes a way to pay as the caller sees it. */
function payWay(world: World, bill: StoredBill, person: Person, from: PremiumSource, now: number) {
  const { availableFen, whyNot, sharer } = fundsFor(world, bill, person, from, now)
  return {
    from,
    avl_amt: availableFen,
    psn_name: sharer ? maskName(sharer.person.name) : null,
    why_not: whyNot ?? null,
  }
}

const messages: Partial<Record<RefusalCode, string>> = {
  PREMIUM_PAID: 'this premium is paid',
  PREMIUM_WINDOW_CLOSED: 'this premium is not taken today; there is no paying late',
  SCOPE_NOT_ALLOWED:
    'no account money pays premiums here: the city’s rules do not allow it, or nobody shares for that',
  OVER_CAP: 'the sharer’s caps leave less than the premium',
  NO_ACCOUNT: 'only employee insurance has an account',
  ACCOUNT_FROZEN: 'your account is frozen',
  INSUFFICIENT_BALANCE:
    'there is not enough money carried over in your account, or not enough in your wallet',
}

/** The routes of premium bills. */
export const premiumRoutes: readonly Route[] = [
  route(listPremiumBills, ({ world, now, caller: { person } }) => {
    const bills = peoplePaidFor(world, person, now).flatMap(
      ({ personNumber }) => world.billsOf.get(personNumber) ?? [],
    )
    const newestFirst = bills.sort((one, other) => other.year - one.year)
    return { reply: { bills: newestFirst.map((bill) => toWire(world, bill, person, now)) } }
  }),
  route(payPremium, ({ world, now, path, body, caller: { person } }) => {
    const bill = world.bills.get(path.billId)
    const mayPay = peoplePaidFor(world, person, now).some(
      ({ personNumber }) => personNumber === bill?.personNumber,
    )
    if (!bill || !mayPay) return refuse('NOT_FOUND', 'no such bill of you or of somebody you may pay for')
    const refusal = paymentRefusal(world, bill, person, body.from, now)
    if (refusal) return refuse(refusal, messages[refusal] ?? 'not now')
    if (body.ver !== toWire(world, bill, person, now).ver) {
      return refuse('VERSION_CONFLICT', 'the bill has changed since you read it')
    }
    const events = paidEvents(world, bill, person, body.from, now)
    const [{ payer }] = events
    return {
      reply: toWire(world, { ...bill, paid: { at: now, from: body.from, payer } }, person, now),
      events,
    }
  }),
]
