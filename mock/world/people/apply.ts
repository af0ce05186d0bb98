import type { Appliers } from '../event-parts'
import type { PeopleEvent } from './events'
import type { PeopleState } from './state'

/** The effects of the events of insurances. */
export const applyPeople: Appliers<PeopleEvent, PeopleState> = {
  'insurance-changed': (world, { at: since, personNumber, insutype, admdvs, state }) => {
    const held = world.people
      .get(personNumber)
      ?.insurances.find((one) => one.insutype === insutype && one.admdvs === admdvs)
    if (!held) return
    const others = world.insured.get(personNumber) ?? []
    const at = others.findIndex((one) => one.insutype === insutype && one.admdvs === admdvs)
    const changed = { ...held, state, since }
    world.insured.set(
      personNumber,
      at < 0 ? [...others, changed] : others.map((one, n) => (n === at ? changed : one)),
    )
  },
  'place-chosen': (world, { personNumber, admdvs }) => void world.chosenPlace.set(personNumber, admdvs),
}
