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
import { validCodes, revokeCodes } from '../world/codes/valid-codes'
import type { StoredVoucher } from '../world/entry/state'
import { maskPhone, type Person } from '../world/people/person'
import type { World } from '../world/world'
import { chosenPassword, checkSmsCode, refusedPassword } from './proofs'
import { refuse, route, type Route } from './route'
import { sendSms } from './sending-sms'

type Shown = Omit<StoredVoucher, 'wrongPasswords' | 'password'>

const toWire = (voucher: Shown | undefined, now: number) => {
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

const voucherOf = (world: World, { personNumber }: Person): StoredVoucher | undefined =>
  world.vouchers.get(personNumber)

/** Returns the telephone by which a forgotten password is reset: the person's own, or that of a child's guardian. */
const phoneFor = (world: World, { personNumber, guardian }: Person): string | undefined =>
  world.phoneByPerson.get(personNumber) ?? world.phoneByPerson.get(guardian ?? '')

const notActivated = refuse('VOUCHER_NOT_ACTIVATED', 'activate the voucher first: POST /voucher/activate')

const passwordRoutes: readonly Route[] = [
  route(changePassword, (request) => {
    const { world, now, body, caller } = request
    const { person } = caller
    const wrong = refusedPassword(request, person, body.password)
    if (wrong) return wrong
    const password = chosenPassword(request, person, body.new_password)
    if ('refused' in password) return password
    const { personNumber } = person
    return {
      reply: toWire(voucherOf(world, person), now),
      events: [{ type: 'password-changed', at: now, personNumber, password }],
    }
  }),
  route(requestResetCode, (request) => {
    const { world, caller } = request
    if (!voucherOf(world, caller.person)) return notActivated
    const phone = phoneFor(world, caller.person)
    if (phone === undefined) return refuse('NOT_FOUND', 'no telephone is known here; a service window helps')
    const sent = sendSms(request, phone, 'RESET_PASSWORD')
    return 'refused' in sent ? sent : { ...sent, reply: { ...sent.reply, mob: maskPhone(phone) } }
  }),
  route(resetPassword, (request) => {
    const { world, now, body, caller } = request
    const { person } = caller
    const voucher = voucherOf(world, person)
    if (!voucher) return notActivated
    const sms = checkSmsCode(request, body, 'RESET_PASSWORD')
    if ('refused' in sms) return sms
    if (sms.phone !== phoneFor(world, person))
      return refuse('IDENTITY_MISMATCH', 'this code went to a telephone that is not the person’s')
    const password = chosenPassword(request, person, body.new_password)
    if ('refused' in password) return password
    const { personNumber } = person
    return {
      reply: toWire({ ...voucher, lockedUntil: 0 }, now),
      events: [{ type: 'password-changed', at: now, personNumber, password, smsId: sms.smsId }],
    }
  }),
]

/** The routes of a person's voucher and its password. */
export const voucherHolderRoutes: readonly Route[] = [
  route(readVoucher, ({ world, now, caller: { person } }) => ({
    reply: toWire(voucherOf(world, person), now),
  })),
  route(activateVoucher, (request) => {
    const { world, now, body, caller } = request
    const { person } = caller
    const before = voucherOf(world, person)
    if (before) return refusedPassword(request, person, body.password) ?? { reply: toWire(before, now) }
    const password = chosenPassword(request, person, body.password)
    if ('refused' in password) return password
    const { personNumber } = person
    return {
      reply: toWire({ activatedAt: now }, now),
      events: [{ type: 'voucher-activated', at: now, personNumber, password }],
    }
  }),
  route(pauseVoucher, ({ world, now, body: { reason }, caller: { person } }) => {
    const voucher = voucherOf(world, person)
    if (!voucher) return notActivated
    if (voucher.paused) return { reply: toWire(voucher, now) }
    const { personNumber } = person
    return {
      reply: toWire({ ...voucher, paused: { at: now, reason } }, now),
      events: [
        { type: 'voucher-paused', at: now, personNumber, reason },
        ...revokeCodes(validCodes(world, personNumber, now)),
      ],
    }
  }),
  route(resumeVoucher, (request) => {
    const { world, now, body, caller } = request
    const { person } = caller
    const wrong = refusedPassword(request, person, body.password)
    if (wrong) return wrong
    const { paused, ...running } = voucherOf(world, person) ?? { activatedAt: now }
    const { personNumber } = person
    return {
      reply: toWire(running, now),
      events: paused ? [{ type: 'voucher-resumed', at: now, personNumber }] : [],
    }
  }),
  ...passwordRoutes,
]
