import { createFamilyApi, type FamilyAnswer } from '@/pages/family/api'
import { createKeeping, type KeptAnswer } from '@/api/kept-call'
import { bindingShown, createBinding } from '@/pages/family/binding/binding-store'
import { createUsages } from '@/pages/family/binding/usages-store'
import { createSharerOrder } from '@/pages/family/sharer-order/sharer-order-store'
import { createRemoteStore } from '@/state/remote-store'
import type { Town } from '../../../mock/town'
import { phoneInTown } from '../../../phone-in-town'

/** The family pages of somebody's phone, with all they are made of. */
export async function onPhoneOf(person: string, town: Town) {
  const phone = phoneInTown(town)
  const shelf = new Map<string, KeptAnswer>()
  const keeping = createKeeping<FamilyAnswer>(
    phone.call,
    { read: (name) => shelf.get(name), write: (name, answer) => void shelf.set(name, answer) },
    phone.clock,
    phone.session,
  )
  const city = createFamilyApi(phone.call, keeping)
  const bindings = createRemoteStore({ ...city.bindings, clock: phone.clock, first: undefined })
  const store = createBinding({ city, bindings })
  await phone.enterAs(person)
  await bindings.refresh()
  const shown = () => {
    const binding = bindingShown(store.getState(), bindings.getState().value)
    if (!binding) throw new Error('no binding is shown')
    return binding
  }
  return {
    ...phone,
    city,
    bindings,
    store,
    shown,
    usages: createUsages({ city, clock: { now: town.now } }),
    order: createSharerOrder({ city, bindings }),
  }
}
