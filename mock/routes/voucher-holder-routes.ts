import {
  activateVoucher,
  changePassword,
  pauseVoucher,
  readVoucher,
  requestResetCode,
  resetPassword,
  resumeVoucher,
} from '@/contract/voucher-holder'
import { toWireTime } from '@/domain/china-day'
import { livingCodes, revoking } from '../world/codes/living-codes'
import type { KeptVoucher } from '../world/entry/shelf'
import { maskPhone, type Person } from '../world/people/person'
import type { World } from '../world/world'
import { chosenPassword, proveSms, wrongPassword } from './proofs'
import { refuse, route, type Route } from './route'
import { sendSms } from './sending-sms'

type Shown = Omit<KeptVoucher, 'wrongPasswords' | 'password'>

const described = (voucher: Shown | undefined, now: number) => {
  const { activatedAt, paused, lockedUntil = 0 } = voucher ?? {}
  return {
    state:
      activatedAt === undefined
        ? ('NOT_ACTIVATED' as const)
        : paused
          ? ('PAUSED' as const)
          : ('ACTIVE' as const),
    actv_time: activatedAt === undefined ? null : toWireTime(activatedAt),
    paus_rea: paused?.reason ?? null,
    paus_time: paused ? toWireTime(paused.at) : null,
    pwd_locked_until: lockedUntil > now ? toWireTime(lockedUntil) : null,
  }
}

const voucherOf = (world: World, { personNumber }: Person): KeptVoucher | undefined =>
  world.vouchers.get(personNumber)

/** The telephone a forgotten password is reset by: the person's, or a child's guardian's. */
const phoneFor = (world: World, { personNumber, guardian }: Person): string | undefined =>
  world.phoneByPerson.get(personNumber) ?? world.phoneByPerson.get(guardian ?? '')

const notActivated = refuse('VOUCHER_NOT_ACTIVATED', 'activate the voucher first: POST /voucher/activate')

const passwordRoutes: readonly Route[] = [
  route(changePassword, (asked) => {
    const { world, now, body, caller } = asked
    const { person } = caller
    const wrong = wrongPassword(asked, person, body.password)
    if (wrong) return wrong
    const password = chosenPassword(asked, person, body.new_password)
    if ('refused' in password) return password
    const { personNumber } = person
    return {
      reply: described(voucherOf(world, person), now),
      events: [{ type: 'password-changed', at: now, personNumber, password }],
    }
  }),
  route(requestResetCode, (asked) => {
    const { world, caller } = asked
    if (!voucherOf(world, caller.person)) return notActivated
    const phone = phoneFor(world, caller.person)
    if (phone === undefined) return refuse('NOT_FOUND', 'no telephone is known here; a service window helps')
    const sent = sendSms(asked, phone, 'RESET_PASSWORD')
    return 'refused' in sent ? sent : { ...sent, reply: { ...sent.reply, mob: maskPhone(phone) } }
  }),
  route(resetPassword, (asked) => {
    const { world, now, body, caller } = asked
    const { person } = caller
    const voucher = voucherOf(world, person)
    if (!voucher) return notActivated
    const sms = proveSms(asked, body, 'RESET_PASSWORD')
    if ('refused' in sms) return sms
    if (sms.phone !== phoneFor(world, person))
      return refuse('IDENTITY_MISMATCH', 'this code went to a telephone that is not the person’s')
    const password = chosenPassword(asked, person, body.new_password)
    if ('refused' in password) return password
    const { personNumber } = person
    return {
      reply: described({ ...voucher, lockedUntil: 0 }, now),
      events: [{ type: 'password-changed', at: now, personNumber, password, smsId: sms.smsId }],
    }
  }),
]

export const voucherHolderRoutes: readonly Route[] = [
  route(readVoucher, ({ world, now, caller: { person } }) => ({
    reply: described(voucherOf(world, person), now),
  })),
  route(activateVoucher, (asked) => {
    const { world, now, body, caller } = asked
    const { person } = caller
    const before = voucherOf(world, person)
    if (before) return wrongPassword(asked, person, body.password) ?? { reply: described(before, now) }
    const password = chosenPassword(asked, person, body.password)
    if ('refused' in password) return password
    const { personNumber } = person
    return {
      reply: described({ activatedAt: now }, now),
      events: [{ type: 'voucher-activated', at: now, personNumber, password }],
    }
  }),
  route(pauseVoucher, ({ world, now, body: { reason }, caller: { person } }) => {
    const voucher = voucherOf(world, person)
    if (!voucher) return notActivated
    if (voucher.paused) return { reply: described(voucher, now) }
    const { personNumber } = person
    return {
      reply: described({ ...voucher, paused: { at: now, reason } }, now),
      events: [
        { type: 'voucher-paused', at: now, personNumber, reason },
        ...revoking(livingCodes(world, personNumber, now)),
      ],
    }
  }),
  route(resumeVoucher, (asked) => {
    const { world, now, body, caller } = asked
    const { person } = caller
    const wrong = wrongPassword(asked, person, body.password)
    if (wrong) return wrong
    const { paused, ...running } = voucherOf(world, person) ?? { activatedAt: now }
    const { personNumber } = person
    return {
      reply: described(running, now),
      events: paused ? [{ type: 'voucher-resumed', at: now, personNumber }] : [],
    }
  }),
  ...passwordRoutes,
]
