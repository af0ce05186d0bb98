import type { ShareScope } from '@/contract/family-words'
import { capLeftFen } from '@/domain/family/cap-left'
import { accountNow } from '../money/shelf'
import type { Person } from '../people/person'
import { mainInsurance } from '../people/shelf'
import type { CitySharer, CityVisit } from '../visits/visit'
import type { World } from '../world'
import { isPaying, sharerInsurance } from './binding-situation'
import type { KeptBinding } from './shelf'
import { rulesOf } from './standing'

/** What shared money is spent on at a visit of each kind. */
const scopeOf: Readonly<Record<CityVisit['med_type'], ShareScope>> = {
  '11': 'OUTPATIENT_SELF_PAY',
  '13': 'OUTPATIENT_SELF_PAY',
  '14': 'OUTPATIENT_SELF_PAY',
  '21': 'INPATIENT_SELF_PAY',
  '41': 'PHARMACY',
}

/** The member's bindings in the order they pay, those that pay no more included. */
const inOrder = (world: World, member: string): readonly KeptBinding[] =>
  (world.sharersOrder.get(member)?.bindIds ?? []).flatMap((bindId) => world.bindings.get(bindId) ?? [])

/** Ids of the bindings that may pay for a person at an instant, whatever the visit turns out to be. */
export const payingBindings = (world: World, personNumber: string, at: number): string[] =>
  inOrder(world, personNumber)
    .filter((binding) => isPaying(world, binding, at))
    .map(({ bindId }) => bindId)

/**
 * Gives who may pay for a visit besides the person, in the order they pay, with what their caps leave now.
 * @param inFlight bindings that could pay when the code was decoded; they pay although they ended since (rules.md §9.16)
 */
export function sharersFor(
  world: World,
  { person, med_type, at }: Pick<CityVisit, 'person' | 'med_type' | 'at'>,
  inFlight: readonly string[] = [],
): CitySharer[] {
  return sharersOfScope(world, person, scopeOf[med_type], at, inFlight)
}

/** Who pays for a person when it is for this, in the order they pay, with what their caps leave now. */
export function sharersOfScope(
  world: World,
  person: Person,
  scope: ShareScope,
  at: number,
  inFlight: readonly string[] = [],
): CitySharer[] {
  const bindings = inOrder(world, person.personNumber)
  if (bindings.length === 0) return []
  const { admdvs } = mainInsurance(world, person)
  return bindings
    .filter((binding) => inFlight.includes(binding.bindId) || isPaying(world, binding, at))
    .filter(({ member, terms }) => member.admdvs === admdvs && terms.scopes.includes(scope))
    .flatMap((binding) => paying(world, binding, at))
}

/** A sharer as settling knows them; nothing while the account is frozen. */
function paying(world: World, { bindId, sharer, terms }: KeptBinding, at: number): CitySharer[] {
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
