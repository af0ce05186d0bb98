import type { ShareScope } from '@/contract/family-words'
import { capLeftFen } from '@/domain/family/cap-left'
import { accountNow } from '../money/state'
import type { Person } from '../people/person'
import { mainInsurance } from '../people/state'
import type { CitySharer, CityVisit } from '../visits/visit'
import type { World } from '../world'
import { isPaying, sharerInsurance } from './binding-status'
import type { StoredBinding } from './state'
import { rulesOf } from './sharing-status'

/** The scope of sharing to which each kind of visit belongs. */
const scopeOf: Readonly<Record<CityVisit['med_type'], ShareScope>> = {
  '11': 'OUTPATIENT_SELF_PAY',
  '13': 'OUTPATIENT_SELF_PAY',
  '14': 'OUTPATIENT_SELF_PAY',
  '21': 'INPATIENT_SELF_PAY',
  '41': 'PHARMACY',
}

/** Returns the member's bindings in the order in which they pay, including those that no longer pay. */
const bindingsInOrder = (world: World, member: string): readonly StoredBinding[] =>
  (world.sharersOrder.get(member)?.bindIds ?? []).flatMap((bindId) => world.bindings.get(bindId) ?? [])

/** Returns the ids of the bindings that may pay for a person at an instant, for any kind of visit. */
export const payingBindings = (world: World, personNumber: string, at: number): string[] =>
  bindingsInOrder(world, personNumber)
    .filter((binding) => isPaying(world, binding, at))
    .map(({ bindId }) => bindId)

/**
 * Returns the sharers who may pay for a visit besides the person, in the order in which they pay, with the amounts that
 * their caps leave now.
 * @param inFlight bindings that could pay when the code was decoded; they still pay although they have ended since
 *   (rules.md §9.16)
 */
export function sharersFor(
  world: World,
  { person, med_type, at }: Pick<CityVisit, 'person' | 'med_type' | 'at'>,
  inFlight: readonly string[] = [],
): CitySharer[] {
  return sharersOfScope(world, person, scopeOf[med_type], at, inFlight)
}

/**
 * Returns the sharers who pay for a person in a scope, in the order in which they pay, with the amounts that their caps
 * leave now.
 */
export function sharersOfScope(
  world: World,
  person: Person,
  scope: ShareScope,
  at: number,
  inFlight: readonly string[] = [],
): CitySharer[] {
  const bindings = bindingsInOrder(world, person.personNumber)
  if (bindings.length === 0) return []
  const { admdvs } = mainInsurance(world, person)
  return bindings
    .filter((binding) => inFlight.includes(binding.bindId) || isPaying(world, binding, at))
    .filter(({ member, terms }) => member.admdvs === admdvs && terms.scopes.includes(scope))
    .flatMap((binding) => citySharer(world, binding, at))
}

/** Returns the sharer of a binding in the form that settling needs; nothing while the account is frozen. */
function citySharer(world: World, { bindId, sharer, terms }: StoredBinding, at: number): CitySharer[] {
  const person = world.people.get(sharer.personNumber)
  if (!person || sharerInsurance(world, sharer)?.state !== '1') return []
  const left = capLeftFen(terms, world.usages.get(bindId) ?? [], at)
  return [
    {
      id: bindId,
      person,
      admdvs: sharer.admdvs,
      balances: accountNow(world, sharer, at),
      priorYearsOnly: rulesOf(sharer, at).priorYearsOnly,
      ...(left !== undefined && { capLeftFen: left }),
    },
  ]
}
