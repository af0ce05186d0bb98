import { createAccountApi } from '@/api/account-api'
import { createFamilyApi, type FamilyAnswer } from '@/api/family-api'
import { createKeeping } from '@/api/kept-call'
import { askOfferBasis } from '@/features/sharing-offer/offer-basis'
import { createSharingOffer } from '@/features/sharing-offer/sharing-offer-store'
import { createRemoteStore } from '@/state/remote-store'
import { familyOf } from './family'
import { onceFor } from './once-for'

/** What the page is made of on which somebody lets a relative spend. */
export const sharingOfferOf = onceFor((services) => {
  const { call, clock, stored, keeper } = services.base
  const { bindings } = familyOf(services)
  const family = createFamilyApi(call, createKeeping<FamilyAnswer>(call, stored, clock, keeper))
  const city = { ...createAccountApi(call), ...family }
  const basis = createRemoteStore({ ask: () => askOfferBasis(city), clock, first: undefined })
  const offer = createSharingOffer({ city, basis, clock, onSent: () => void bindings.refresh() })
  keeper.onChange((_, change) => {
    if (change === 'left' || change === 'entered') [basis, offer].forEach((store) => store.forget())
    // What was typed is still there; that the session had expired is no news any more.
    else offer.type({})
  })
  return { basis, offer }
})
