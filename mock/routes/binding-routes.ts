import { acceptBinding, changeBinding, declineBinding, endBinding, offerBinding } from '@/contract/family'
import type { BindingAct, ShareScope } from '@/contract/family-words'
import { dayOf } from '@/domain/china-day'
import { decide } from '@/domain/family/decision'
import { mayAccept } from '@/domain/family/may-accept'
import { maySetTerms } from '@/domain/family/may-set-terms'
import { afterChange, asOffered } from '../world/family/binding-life'
import { actsOn, maySee, sidesOf } from '../world/family/binding-sides'
import type { BindingChange } from '../world/family/events'
import { offer } from '../world/family/offer'
import type { KeptBinding } from '../world/family/shelf'
import { lastChangedOn, memberStanding, rulesOf, sharerStanding } from '../world/family/standing'
import { wireBinding } from '../world/family/wire-binding'
import type { Person } from '../world/people/person'
import { mainInsurance } from '../world/people/shelf'
import type { World } from '../world/world'
import { inRegister } from './in-register'
import { refuse, route, type Refused, type Route } from './route'
import { refuseSharing } from './sharing-refusals'

/** Who asks for what to be done with which binding. */
interface Doing {
  readonly world: World
  readonly now: number
  readonly path: { readonly bindId: string }
  readonly body: { readonly ver: number }
  readonly caller: { readonly person: Person }
}

const done = {
  ACCEPT: 'accepted',
  DECLINE: 'declined',
  CHANGE: 'changed',
  END: 'ended',
} as const

/** The binding, when the one who asks may do this with it now, and knows it as it is. */
function bindingFor(act: BindingAct, { world, now, path, body, caller }: Doing): KeptBinding | Refused {
  const { person } = caller
  const binding = world.bindings.get(path.bindId)
  if (!binding || !maySee(world, binding, person, now))
    return refuse('NOT_FOUND', 'no such binding of this person')
  if (sidesOf(world, binding, person, now).length === 0)
    return refuse('GUARDIAN_REQUIRED', 'under 14 the guardian does this')
  if (body.ver !== binding.ver)
    return refuse('VERSION_CONFLICT', 'the binding has changed in the meantime; read it again')
  return actsOn(world, binding, person, now).includes(act)
    ? binding
    : refuse('BINDING_CLOSED', `this binding cannot be ${done[act]} by this person now`)
}

/** Lets a change happen, and answers with the binding as it then is. */
const changing = ({ world, now, caller }: Doing, binding: KeptBinding, change: BindingChange) => ({
  reply: wireBinding(world, afterChange(binding, change), caller.person, now),
  events: [change],
})

interface WireTerms {
  readonly end_date: string | null
  readonly mon_cap: number | null
  readonly visit_cap: number | null
  readonly scopes: readonly ShareScope[]
}
const termsOf = ({ end_date, mon_cap, visit_cap, scopes }: WireTerms) => ({
  endsOn: end_date,
  monthCapFen: mon_cap,
  visitCapFen: visit_cap,
  scopes: [...new Set(scopes)],
})

export const bindingRoutes: readonly Route[] = [
  route(offerBinding, ({ world, now, body, caller }) => {
    const { person } = caller
    if (body.signature.trim() !== person.name)
      return refuse('SIGNATURE_MISMATCH', 'the commitment is signed with the sharer’s own name')
    const found = inRegister(world, caller, body, now)
    if ('refused' in found) return found
    const offered = offer(
      world,
      {
        sharer: { personNumber: person.personNumber, admdvs: mainInsurance(world, person).admdvs },
        member: { personNumber: found.person.personNumber, admdvs: body.admdvs },
        relation: body.rela,
        beginsOn: body.beg_date,
        terms: termsOf(body),
      },
      now,
    )
    if ('refused' in offered) return refuseSharing(offered.refused)
    return { reply: wireBinding(world, asOffered(offered), person, now), events: [offered] }
  }),
  route(acceptBinding, (asked) => {
    const { world, now } = asked
    const binding = bindingFor('ACCEPT', asked)
    if ('refused' in binding) return binding
    const { bindId, sharer, member, terms } = binding
    const decision = mayAccept(rulesOf(sharer, now), {
      today: dayOf(now),
      endsOn: terms.endsOn,
      sharer: sharerStanding(world, sharer, now),
      member: memberStanding(world, member, now),
    })
    if ('refused' in decision) return refuseSharing(decision.refused)
    return changing(asked, binding, { type: 'binding-accepted', at: now, bindId })
  }),
  route(declineBinding, (asked) => {
    const binding = bindingFor('DECLINE', asked)
    if ('refused' in binding) return binding
    return changing(asked, binding, { type: 'binding-declined', at: asked.now, bindId: binding.bindId })
  }),
  route(changeBinding, (asked) => {
    const { world, now, body } = asked
    const binding = bindingFor('CHANGE', asked)
    if ('refused' in binding) return binding
    const { bindId, sharer, member, beginsOn } = binding
    const terms = termsOf(body)
    const decision = decide(
      maySetTerms(terms, rulesOf(sharer, now), {
        today: dayOf(now),
        beginsOn,
        lastChangedOn: lastChangedOn(world, sharer.personNumber, member.personNumber),
      }),
    )
    if ('refused' in decision) return refuseSharing(decision.refused)
    return changing(asked, binding, { type: 'binding-changed', at: now, bindId, terms })
  }),
  route(endBinding, (asked) => {
    const { world, now, body, caller } = asked
    const binding = bindingFor('END', asked)
    if ('refused' in binding) return binding
    const by = sidesOf(world, binding, caller.person, now)[0] ?? 'MEMBER'
    const { bindId } = binding
    return changing(asked, binding, { type: 'binding-ended', at: now, bindId, by, reason: body.reason })
  }),
]
