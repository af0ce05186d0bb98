import type { Binding } from '@/contract/binding'
import { bindingShown } from '@/pages/family/binding/binding-store'
import { familyOf } from '@/pages/family/services'
import { problemOf } from '@/state/act'
import type { Town } from '../../mock/town'
import { familyPhone } from './family-phone'

/** Opens the pages of family sharing on somebody's phone, with the list of bindings read. */
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
    /** The binding on the page. */
    shown(): Binding {
      const binding = bindingShown(store.getState(), bindings.getState().value)
      if (!binding) throw new Error('no binding is shown')
      return binding
    },
    /** What came of the last thing that was asked for the binding. */
    problem: () => problemOf(store.getState().act),
  }
}
