import { createCachedQuestions } from '@/api/cached-question'
import { dayOf } from '@/domain/china-day'
import { lastSeen } from '@/domain/remote'
import { onceFor } from '@/shell/once-for'
import type { Services } from '@/shell/wire'
import { createOneAct } from '@/state/one-act'
import { createPagesStore } from '@/state/pages-store'
import { createRemoteStore } from '@/state/remote-store'
import { createCareApi, type CareAnswer } from './api'
import { createNewFiling } from './new-filing/new-filing-store'

type Base = Services['base']

const cityOf = ({ call, stored, clock, sessionManager }: Base) =>
  createCareApi(call, createCachedQuestions<CareAnswer>(call, stored, clock, sessionManager))

/** Builds what the page of deposits of stays (住院预缴金) is made of. */
export const prepaymentsOf = onceFor(({ base }) =>
  createPagesStore({
    ...cityOf(base).prepayments,
    idOf: ({ id }) => id,
    nameOf: () => '',
    clock: base.clock,
    lifetime: base.lifetimes.person,
    first: undefined,
  }),
)

/** Builds what the pages of filings for care elsewhere (异地就医备案) are made of. */
export const filingsOf = onceFor(({ base }) => {
  const { clock, lifetimes } = base
  const city = cityOf(base)
  const lifetime = lifetimes.person
  const filings = createRemoteStore({ ...city.filings, clock, lifetime, first: undefined })
  /** Something may have changed: an answer from before that is not waited for. */
  const lookAgain = async () => {
    await filings.show(undefined)
    return lastSeen(filings.getState().value)?.value.filings ?? []
  }
  return {
    filings,
    cities: createRemoteStore({ ask: city.cities, clock, lifetime, first: undefined }),
    ending: createOneAct<string>({
      idOf: (filingId) => filingId,
      ask: city.end,
      isDone: async (filingId) => {
        const today = dayOf(clock.now())
        const filing = (await lookAgain()).find(({ id }) => id === filingId)
        return filing !== undefined && (filing.state === 'ENDED' || filing.endsOn === today)
      },
      lifetime,
    }),
    newFiling: createNewFiling({ city, lookAgain, today: () => dayOf(clock.now()), lifetime }),
  }
})
