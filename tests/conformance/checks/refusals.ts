import type { Endpoint } from '@/contract/endpoint'
import { endpoints } from '@/contract/endpoints'
import { readMe } from '@/contract/me'
import { endSession, refreshSession } from '@/contract/session'
import { listSettlements, readSettlement } from '@/contract/settlement'
import type { Check } from '../check'
import { expectThat, isMissing, Skipped, valueOf } from '../verdict'
import { expectRefusal } from '../expect-refusal'
import { enter } from '../check-context'

const personalEndpoints = Object.values<Endpoint>(endpoints).filter(
  ({ caller }) => caller !== 'anyone' && caller !== 'till',
)
const unknownToken = 'x'.repeat(32)
const anyPathParameters = new Proxy<Record<string, string>>({}, { get: () => 'S000000001' })

/** Checks that refusals have the right status and code, the one shape of an error body, and the request id. */
export const refusalChecks: readonly Check[] = [
  {
    name: 'refusal: nothing personal without a session',
    run: async ({ gateway }) => {
      let count = 0
      for (const endpoint of personalEndpoints) {
        const reply = await gateway.ask(endpoint, {
          path: anyPathParameters,
          ...(endpoint.body && { body: {} }),
        })
        if (isMissing(reply)) continue
        expectRefusal(reply, [401], 'AUTH_EXPIRED')
        count += 1
      }
      if (count === 0) throw new Skipped('nothing personal is offered')
      return `${count} questions`
    },
  },
  {
    name: 'refusal: a token nobody was given',
    run: async ({ gateway }) =>
      expectRefusal(await gateway.ask(readMe, {}, { token: unknownToken }), [401], 'AUTH_EXPIRED'),
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
    run: async (context) => {
      const unknown = { path: { settlementId: 'no-such-record' } }
      return expectRefusal(await context.asPerson(readSettlement, unknown), [404], 'NOT_FOUND')
    },
  },
  {
    name: 'refusal: a query that is not as described',
    run: async (context) =>
      expectRefusal(
        await context.asPerson(listSettlements, { query: { limit: '0' } }),
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
      expectThat(isMissing(reply), `${reply.operation}: ${reply.status} instead of 501 or 404`)
      return expectRefusal(reply, [404, 501])
    },
  },
]
