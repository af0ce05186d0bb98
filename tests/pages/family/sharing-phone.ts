import type { Binding } from '@/contract/binding'
import { bindingShown } from '@/pages/family/binding/binding-store'
import { familyOf } from '@/pages/family/services'
import { problemOf } from '@/state/act'
import type { Town } from '../../mock/town'
import { familyPhone } from './family-phone'

/** Opens the pages of family sharing on a person's phone, with the list of bindings loaded. */
export async function sharingPhone(person: string, town: Town) {
  const phone = await familyPhone(person, town)
  const { bindings, binding: store, usages, sharerOrder } = familyOf(phone.services)
  await bindings.refresh()
  return {
    ...phone,
    bindings,
    store,
    usages,
    sharerOrder,
    /** Returns the binding that the page shows. */
    shown(): Binding {
      const binding = bindingShown(store.getState(), bindings.getState().value)
      if (!binding) throw new Error('no binding is shown')
      return binding
    },
    /** Returns the problem of the last request about the binding, if it failed. */
    problem: () => problemOf(store.getState().act),
  }
}
