import type { ShareScope } from '@/contract/family-words'
import { dayOf } from '@/domain/china-day'
import { capLeft } from '@/domain/family/cap-left'
import { accountNow } from '../money/state'
import type { Person } from '../people/person'
import { mainInsurance } from '../people/state'
import type { CitySharer, CityVisit } from '../visits/visit'
import type { World } from '../world'
import { bindingStatus, isCurrent, isPaying, sharerInsurance } from './binding-status'
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
 * Returns the sharers of a person in the order in which they pay for a visit, with the amounts that their caps leave now;
 * those who may not pay for it are there with the reason.
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

/** Returns the sharers of a person for a scope, as `sharersFor` does. */
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
  const current = bindings.filter(
    (binding) => inFlight.includes(binding.bindId) || isCurrent(world, binding, at),
  )
  const sharing = new Set(current.map(({ sharer }) => sharer.personNumber))
  return bindings
    .filter(
      (binding) =>
        current.includes(binding) ||
        (!sharing.has(binding.sharer.personNumber) && isJustOver(world, binding, at)),
    )
    .filter(({ member }) => member.admdvs === admdvs)
    .flatMap((binding) => {
      const obstacle = obstacleOf(world, binding, scope, at, inFlight.includes(binding.bindId))
      const sharer = citySharer(world, binding, at)
      return sharer ? { ...sharer, ...(obstacle && { obstacle }) } : []
    })
}

/** The time for which it is said that a binding's last day has passed: about three months. */
const mentionedMs = 92 * 86_400_000

/** Tells whether the last day of a binding has passed, and not long ago. */
function isJustOver(world: World, binding: StoredBinding, at: number): boolean {
  const { ended } = bindingStatus(world, binding, at)
  return ended?.reason === 'PERIOD_OVER' && at - ended.at < mentionedMs
}

/** Returns the reason why a binding may not pay in a scope now; undefined when it may. */
function obstacleOf(
  world: World,
  binding: StoredBinding,
  scope: ShareScope,
  at: number,
  isInFlight: boolean,
): CitySharer['obstacle'] {
  if (!isInFlight && isJustOver(world, binding, at)) return 'OVER'
  const isPaused = !isInFlight && bindingStatus(world, binding, at).state === 'PAUSED'
  if (isPaused || sharerInsurance(world, binding.sharer)?.state !== '1') return 'SUSPENDED'
  if (!isInFlight && binding.beginsOn > dayOf(at)) return 'NOT_BEGUN'
  return binding.terms.scopes.includes(scope) ? undefined : 'SCOPE'
}

/** Returns the sharer of a binding in the form that settling needs. */
function citySharer(
  world: World,
  { bindId, sharer, terms }: StoredBinding,
  at: number,
): CitySharer | undefined {
  const person = world.people.get(sharer.personNumber)
  const left = capLeft(terms, world.usages.get(bindId) ?? [], at)
  return (
    person && {
      id: bindId,
      person,
      admdvs: sharer.admdvs,
      balances: accountNow(world, sharer, at),
      priorYearsOnly: rulesOf(sharer, at).priorYearsOnly,
      ...(left && { capLeft: left }),
    }
  )
}
