import { acceptBinding, changeBinding, declineBinding, endBinding, offerBinding } from '@/contract/family'
import type { AgreementWay, BindingAct, ShareScope } from '@/contract/family-words'
import { dayOf } from '@/domain/china-day'
import { decide } from '@/domain/family/decision'
import { mayAccept } from '@/domain/family/may-accept'
import { maySetTerms } from '@/domain/family/may-set-terms'
import { isSameName } from '@/domain/person-name'
import { changedBinding, offeredBinding } from '../world/family/binding-changes'
import { actsOn, maySee, sidesOf } from '../world/family/binding-sides'
import type { BindingChange } from '../world/family/events'
import { offer } from '../world/family/offer'
import type { StoredBinding } from '../world/family/state'
import { lastChangedOn, memberStatus, rulesOf, sharerStatus } from '../world/family/sharing-status'
import { wireBinding } from '../world/family/wire-binding'
import type { Person } from '../world/people/person'
import { mainInsurance } from '../world/people/state'
import type { World } from '../world/world'
import { findInRegister } from './in-register'
import { passingFace } from './proofs'
import { refuse, route, type Refused, type Route } from './route'
import { refuseSharing } from './sharing-refusals'

/** A request to do something with one binding. */
interface BindingActionRequest {
  readonly world: World
  readonly now: number
  readonly path: { readonly bindId: string }
  readonly body: { readonly ver: number }
  readonly caller: { readonly person: Person }
}

const participles = {
  ACCEPT: 'accepted',
  DECLINE: 'declined',
  CHANGE: 'changed',
  END: 'ended',
} as const

/** Returns the binding if the caller may do this with it now and knows its current version; otherwise a refusal. */
function bindingFor(
  act: BindingAct,
  { world, now, path, body, caller }: BindingActionRequest,
): StoredBinding | Refused {
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
    : refuse('BINDING_CLOSED', `this binding cannot be ${participles[act]} by this person now`)
}

/** Answers with the binding as it is after a change, and with the event of the change. */
const changeReply = (
  { world, now, caller }: BindingActionRequest,
  binding: StoredBinding,
  change: BindingChange,
) => ({
  reply: wireBinding(world, changedBinding(binding, change), caller.person, now),
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

/** Refuses to accept an offer under the rules of the sharer's city; undefined where it may be accepted. */
function refusedAcceptance(
  world: World,
  { sharer, member, terms }: StoredBinding,
  now: number,
): Refused | undefined {
  const decision = mayAccept(rulesOf(sharer, now), {
    today: dayOf(now),
    endsOn: terms.endsOn,
    sharer: sharerStatus(world, sharer, now),
    member: memberStatus(world, member, now),
  })
  return 'refused' in decision ? refuseSharing(decision.refused) : undefined
}

type AgreedAtOnce = Required<Extract<BindingChange, { type: 'binding-accepted' }>>
type Agreement = { readonly way: AgreementWay; readonly face_token?: string }

/**
 * Lets the member agree together with the offer, where the city allows that way (rules.md §9.11).
 * @returns the event of the agreement, or a refusal; undefined where the member will agree on their own phone
 */
function agreementAtOnce(
  world: World,
  binding: StoredBinding,
  agree: Agreement | undefined,
  now: number,
): AgreedAtOnce | Refused | undefined {
  const { agreementWays } = rulesOf(binding.sharer, now)
  const { way, face_token } = agree ?? { way: agreementWays[0] ?? 'OWN_PHONE' }
  if (!agreementWays.includes(way))
    return refuse('PROOF_NOT_ALLOWED', 'agree_ways in the city policy says how the member agrees')
  if (way === 'OWN_PHONE') return undefined
  if (way === 'FACE' && face_token !== passingFace)
    return refuse('FACE_FAILED', 'the face check did not recognise the member')
  const refused = refusedAcceptance(world, binding, now)
  return refused ?? { type: 'binding-accepted', at: now, bindId: binding.bindId, way }
}

/** The routes that offer and change bindings of family sharing. */
export const bindingRoutes: readonly Route[] = [
  route(offerBinding, ({ world, now, body, caller }) => {
    const { person } = caller
    if (!isSameName(body.signature, person.name))
      return refuse('SIGNATURE_MISMATCH', 'the commitment is signed with the sharer’s own name')
    const found = findInRegister(world, caller, body, now)
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
    const pending = offeredBinding(offered)
    const agreed = agreementAtOnce(world, pending, body.agree, now)
    if (agreed && 'refused' in agreed) return agreed
    if (!agreed) return { reply: wireBinding(world, pending, person, now), events: [offered] }
    const binding = changedBinding(pending, agreed)
    const events = [{ ...offered, way: agreed.way }, agreed]
    return { reply: wireBinding(world, binding, person, now), events }
  }),
  route(acceptBinding, (request) => {
    const { world, now } = request
    const binding = bindingFor('ACCEPT', request)
    if ('refused' in binding) return binding
    const refused = refusedAcceptance(world, binding, now)
    if (refused) return refused
    return changeReply(request, binding, { type: 'binding-accepted', at: now, bindId: binding.bindId })
  }),
  route(declineBinding, (request) => {
    const binding = bindingFor('DECLINE', request)
    if ('refused' in binding) return binding
    return changeReply(request, binding, {
      type: 'binding-declined',
      at: request.now,
      bindId: binding.bindId,
    })
  }),
  route(changeBinding, (request) => {
    const { world, now, body } = request
    const binding = bindingFor('CHANGE', request)
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
    return changeReply(request, binding, { type: 'binding-changed', at: now, bindId, terms })
  }),
  route(endBinding, (request) => {
    const { world, now, body, caller } = request
    const binding = bindingFor('END', request)
    if ('refused' in binding) return binding
    const by = sidesOf(world, binding, caller.person, now)[0] ?? 'MEMBER'
    const { bindId } = binding
    return changeReply(request, binding, { type: 'binding-ended', at: now, bindId, by, reason: body.reason })
  }),
]
