import { createGuidesApi, type GuidesAnswer } from './api'
import { createCachedQuestions } from '@/api/cached-question'
import { lastSeen } from '@/domain/remote'
import { ok } from '@/domain/result'
import { createDepositEstimate } from './deposit-estimate/deposit-estimate-store'
import { createEstimate } from './estimate/estimate-store'
import { createGuidePlace } from './parts/guide-place'
import { createInstitutions } from './institutions/institutions-store'
import { createMedicineBox } from './medicine-box/medicine-box-store'
import { createMedicines } from './medicines/medicines-store'
import { createWithdrawal } from './withdrawal/withdrawal-store'
import { location } from '@/platform/location'
import { scanCode } from '@/platform/scan-code'
import { createRemoteStore } from '@/state/remote-store'
import { onceFor } from '@/shell/once-for'

/** Builds the services of the guides, which anybody may open, signed in or not. */
export const guidesOf = onceFor(({ base, overview, arrivals, session }) => {
  const { call, clock, stored, sessionManager, lifetimes } = base
  const lifetime = lifetimes.person
  const city = createGuidesApi(call, createCachedQuestions<GuidesAnswer>(call, stored, clock, sessionManager))
  /** The codes of the insured places, from home's data or from the city. */
  const mine = createRemoteStore<undefined, readonly string[]>({
    ask: async () => {
      const me = await base.city.me()
      return me.ok ? ok(me.value.insurances.map(({ place }) => place.code)) : me
    },
    recall: () => {
      const seen = lastSeen(overview.getState().value)
      return seen && { value: seen.value.insurances.map(({ placeCode }) => placeCode), at: seen.at }
    },
    clock,
    lifetime,
    first: undefined,
  })
  const place = createGuidePlace({
    // The cities are public.
    cities: createRemoteStore({ ...city.cities, clock, lifetime: lifetimes.app, first: undefined }),
    mine,
    policy: createRemoteStore({ ...city.policy, clock, lifetime, first: '' }),
    isSignedIn: () => session.getState().signedIn,
    cameFrom: () => arrivals.getState().from?.code,
    lifetime,
  })
  return {
    place,
    estimate: createEstimate(city, lifetime),
    withdrawal: createWithdrawal(city, lifetime),
    depositEstimate: createDepositEstimate(lifetime),
    medicines: createMedicines({ city, clock, lifetime }),
    medicineBox: createMedicineBox({ city, scanCode, clock, lifetime }),
    institutions: createInstitutions({ city, location, clock, lifetime }),
  }
})
