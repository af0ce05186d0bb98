import type { Endpoint } from '@/contract/endpoint'
import { endpoints } from '@/contract/endpoints'
import { readMe } from '@/contract/me'
import { endSession, refreshSession } from '@/contract/session'
import { listSettlements, readSettlement } from '@/contract/settlement'
import type { Check } from '../check'
import { expectThat, isMissing, Skipped, valueOf } from '../verdict'
import { expectRefusal } from '../expect-refusal'
import { enter } from '../visit'

const personal = Object.values<Endpoint>(endpoints).filter(
  ({ caller }) => caller !== 'anyone' && caller !== 'till',
)
const nobodysToken = 'x'.repeat(32)
const somewhere = new Proxy<Record<string, string>>({}, { get: () => 'S000000001' })

/** Refusals: the right status and code, in the one shape errors have, with the request's number. */
export const refusalChecks: readonly Check[] = [
  {
    name: 'refusal: nothing personal without a session',
    run: async ({ gateway }) => {
      let asked = 0
      for (const endpoint of personal) {
        const reply = await gateway.ask(endpoint, { path: somewhere, ...(endpoint.body && { body: {} }) })
        if (isMissing(reply)) continue
        expectRefusal(reply, [401], 'AUTH_EXPIRED')
        asked += 1
      }
      if (asked === 0) throw new Skipped('nothing personal is offered')
      return `${asked} questions`
    },
  },
  {
    name: 'refusal: a token nobody was given',
    run: async ({ gateway }) =>
      expectRefusal(await gateway.ask(readMe, {}, { token: nobodysToken }), [401], 'AUTH_EXPIRED'),
  },
  {
    name: 'refusal: a session that was ended',
    run: async ({ gateway, person }) => {
      const token = await enter(gateway, person)
      valueOf(await gateway.ask(endSession, {}, { token }))
      return expectRefusal(await gateway.ask(readMe, {}, { token }), [401], 'AUTH_EXPIRED')
    },
  },
  {
    name: 'refusal: an id nobody knows',
    run: async (visit) => {
      const unknown = { path: { settlementId: 'no-such-record' } }
      return expectRefusal(await visit.asPerson(readSettlement, unknown), [404], 'NOT_FOUND')
    },
  },
  {
    name: 'refusal: a query that is not as described',
    run: async (visit) =>
      expectRefusal(
        await visit.asPerson(listSettlements, { query: { limit: '0' } }),
        [422],
        'INVALID_REQUEST',
      ),
  },
  {
    name: 'refusal: a body without what it needs',
    run: async ({ gateway }) =>
      expectRefusal(await gateway.ask(refreshSession, { body: {} }), [422], 'INVALID_REQUEST'),
  },
  {
    name: 'refusal: a body that is not JSON',
    run: async ({ gateway }) =>
      expectRefusal(
        await gateway.ask(refreshSession, { body: {} }, { bodyText: '{"refresh_token":' }),
        [400, 422],
        'INVALID_REQUEST',
      ),
  },
  {
    name: 'refusal: a route nobody built',
    run: async ({ gateway }) => {
      const reply = await gateway.askUnknown('/no-such-route')
      expectThat(isMissing(reply), `${reply.asked}: ${reply.status} instead of 501 or 404`)
      return expectRefusal(reply, [404, 501])
    },
  },
]
