import type { PeopleEvent } from '../people/events'
import type { Insured, PeopleState } from '../people/state'
import type { StoredBill } from './state'

/**
 * Returns the event by which the insurance that a bill is for passes from one state to another; none when it is in any
 * other state.
 */
export function insuranceChange(
  world: PeopleState,
  { personNumber, admdvs }: StoredBill,
  at: number,
  [before, after]: readonly [Insured['state'], Insured['state']],
): PeopleEvent[] {
  const held = world.insured.get(personNumber)?.find((one) => one.insutype === '390' && one.admdvs === admdvs)
  if (held?.state !== before) return []
  return [{ type: 'insurance-changed', at, personNumber, insutype: '390', admdvs, state: after }]
}
