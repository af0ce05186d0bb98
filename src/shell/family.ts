import { createFamilyApi, type FamilyAnswer } from '@/api/family-api'
import { createKeeping } from '@/api/kept-call'
import { createBinding } from '@/features/binding/binding-store'
import { createUsages } from '@/features/binding/usages-store'
import { createSharerOrder } from '@/features/sharer-order/order-store'
import { createRemoteStore } from '@/state/remote-store'
import { onceFor } from './once-for'

/** What the pages of family sharing are made of. */
export const familyOf = onceFor(({ base: { call, clock, stored, keeper } }) => {
  const city = createFamilyApi(call, createKeeping<FamilyAnswer>(call, stored, clock, keeper))
  const bindings = createRemoteStore({ ...city.bindings, clock, first: undefined })
  const eligibility = createRemoteStore({ ask: city.eligibility, clock, first: undefined })
  const binding = createBinding({ city, bindings })
  const usages = createUsages({ city, clock })
  const order = createSharerOrder({ city, bindings })
  keeper.onChange((_, change) => {
    if (change === 'left' || change === 'entered')
      [bindings, eligibility, binding, usages, order].forEach((store) => store.forget())
    else [binding, order].forEach((store) => store.calm())
  })
  return { bindings, eligibility, binding, usages, order }
})
