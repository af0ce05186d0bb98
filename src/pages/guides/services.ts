import { createGuidesApi, type GuidesAnswer } from './api'
import { createKeeping } from '@/api/kept-call'
import { lastSeen } from '@/domain/remote'
import { ok } from '@/domain/result'
import { createDepositEstimating } from './deposit-estimate/deposit-estimate'
import { createEstimating } from './estimate/estimate-store'
import { createGuidePlace } from './parts/guide-place'
import { createInstitutions } from './institutions/institutions-store'
import { createChecking } from './withdrawal/withdrawal-store'
import { location } from '@/platform/location'
import { createRemoteStore } from '@/state/remote-store'
import { onceFor } from '@/shell/once-for'

/** What the guides are made of. */
export const guidesOf = onceFor(({ base, overview, arrivals, session }) => {
  const { call, clock, stored, sessionManager } = base
  const city = createGuidesApi(call, createKeeping<GuidesAnswer>(call, stored, clock, sessionManager))
  /** Codes of the insured places, as home has seen them or as the city tells. */
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
    first: undefined,
  })
  const place = createGuidePlace({
    cities: createRemoteStore({ ...city.cities, clock, first: undefined }),
    mine,
    policy: createRemoteStore({ ...city.policy, clock, first: '' }),
    isSignedIn: () => session.getState().signedIn,
    cameFrom: () => arrivals.getState().from?.code,
  })
  const estimating = createEstimating(city)
  const checking = createChecking(city)
  const depositEstimating = createDepositEstimating()
  sessionManager.onChange((_, change) => {
    if (change !== 'left' && change !== 'entered') return
    ;[mine, place, estimating, checking, depositEstimating].forEach((store) => store.forget())
  })
  return {
    place,
    estimating,
    checking,
    depositEstimating,
    institutions: createInstitutions({ city, location, clock }),
  }
})
