import { listBindings, listUsages, orderSharers, readSharingEligibility } from '@/contract/family'
import { startOfDay } from '@/domain/calendar'
import { dayOf, toWireTime } from '@/domain/china-day'
import { decide } from '@/domain/family/decision'
import { mayShare } from '@/domain/family/may-share'
import { sumFen } from '@/domain/money'
import { cityOf, policyOn, wirePolicyOn } from '../policies/cities'
import { maySee } from '../world/family/binding-sides'
import { isCurrent } from '../world/family/binding-status'
import { visibleBindings } from '../world/family/visible-bindings'
import { bindingsOf, type StoredBinding, type StoredUsage } from '../world/family/state'
import { rulesOf, sharerStatus } from '../world/family/sharing-status'
import { wireBinding } from '../world/family/wire-binding'
import type { Person } from '../world/people/person'
import { mainInsurance } from '../world/people/state'
import type { World } from '../world/world'
import { pageOf } from './page-of'
import { refuse, route, type Route } from './route'

/** Lists the fields of the form; residents give a community instead of an employer (rules.md §9.8). */
const form = (of: 'emp_name' | 'community'): string[] => [
  ...['psn_cert_type', 'certno', 'psn_name', 'rela', 'admdvs', of],
  ...['mob', 'beg_date', 'end_date', 'mon_cap', 'visit_cap', 'scopes', 'signature'],
]

const placeOf = (world: World, person: Person): string => mainInsurance(world, person).admdvs

const bindingsReply = (world: World, person: Person, now: number, ver: number) => ({
  bindings: visibleBindings(world, person, now).map((binding) => wireBinding(world, binding, person, now)),
  ord_ver: ver,
  order_settable: policyOn(placeOf(world, person), dayOf(now)).sharing.orderSettable,
})

/** Returns the bindings that are in force for a member, active or paused. */
const currentBindingsOf = (world: World, { personNumber }: Person, now: number): readonly StoredBinding[] =>
  bindingsOf(world, personNumber).filter(
    (binding) => binding.member.personNumber === personNumber && isCurrent(world, binding, now),
  )

const wireUsage = ({ useId, at, fen, givenBackAt }: StoredUsage) => ({
  use_id: useId,
  use_time: toWireTime(at),
  amt: fen,
  rfd_time: givenBackAt === undefined ? null : toWireTime(givenBackAt),
})

/** The routes that read family sharing and set the order of sharers. */
export const familyRoutes: readonly Route[] = [
  route(readSharingEligibility, ({ world, now, caller: { person } }) => {
    const admdvs = placeOf(world, person)
    const sharer = { personNumber: person.personNumber, admdvs }
    const status = sharerStatus(world, sharer, now)
    const decision = decide(mayShare(status, rulesOf(sharer, now)))
    const wire = wirePolicyOn(cityOf(admdvs), dayOf(now))
    if (!wire) return refuse('POLICY_UNAVAILABLE', 'no rules are in force in this city today')
    return {
      reply: {
        why_not: 'refused' in decision ? decision.refused : null,
        members: status.members,
        sharing: wire.sharing,
        form: { employee: form('emp_name'), resident: form('community') },
      },
    }
  }),
  route(listBindings, ({ world, now, caller: { person } }) => {
    const { ver } = world.sharersOrder.get(person.personNumber) ?? { ver: 0 }
    return { reply: bindingsReply(world, person, now, ver) }
  }),
  route(orderSharers, ({ world, now, body, caller: { person } }) => {
    const { personNumber } = person
    if (!policyOn(placeOf(world, person), dayOf(now)).sharing.orderSettable)
      return refuse('ORDER_FIXED', 'in this city sharers pay in the order in which they were accepted')
    const { ver } = world.sharersOrder.get(personNumber) ?? { ver: 0 }
    const holding = currentBindingsOf(world, person, now).map(({ bindId }) => bindId)
    const isComplete = [...body.bind_ids].sort().join() === [...holding].sort().join()
    if (body.ver !== ver || !isComplete)
      return refuse('VERSION_CONFLICT', 'these are not the sharers as they are now; read them again')
    const ordered = { ver: ver + 1, bindIds: body.bind_ids }
    const after = { ...world, sharersOrder: new Map(world.sharersOrder).set(personNumber, ordered) }
    return {
      reply: bindingsReply(after, person, now, ordered.ver),
      events: [{ type: 'sharers-ordered', member: personNumber, bindIds: body.bind_ids }],
    }
  }),
  route(listUsages, ({ world, now, path, query, caller: { person } }) => {
    const binding = world.bindings.get(path.bindId)
    if (!binding || !maySee(world, binding, person, now))
      return refuse('NOT_FOUND', 'no such binding of this person')
    const from = query.from === undefined ? -Infinity : startOfDay(query.from)
    const before = query.to === undefined ? Infinity : startOfDay(query.to, 1)
    const wanted = (world.usages.get(binding.bindId) ?? []).filter(({ at }) => at >= from && at < before)
    const page = pageOf(wanted, ({ useId }) => useId, query)
    if (!page) return refuse('INVALID_REQUEST', 'this cursor is not from an earlier page')
    const lasting = wanted.filter(({ givenBackAt }) => givenBackAt === undefined)
    return {
      reply: {
        usages: page.newestFirst.map(wireUsage),
        sum_amt: sumFen(lasting.map(({ fen }) => fen)),
        next_cursor: page.nextCursor,
      },
    }
  }),
]
