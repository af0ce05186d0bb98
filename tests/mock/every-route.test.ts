import { neighbours } from 'mock/examples/example'
import { smallTown, townOn } from 'mock/examples/small-town'
import { endpointDocs } from 'mock/openapi/groups/all-groups'
import { allRoutes } from 'mock/routes/all-routes'
import { people } from 'mock/world/people/people'
import type { Endpoint } from '@/contract/endpoint'
import { endpoints, type EndpointName } from '@/contract/endpoints'
import * as v from 'valibot'
import { cityRequest, foundTown } from './town'

const named = Object.entries<Endpoint>(endpoints)

describe('the routes of the city', () => {
  it('are the endpoints of the contract, each exactly once', () => {
    const routed = allRoutes.map(({ endpoint }) => endpoint)
    expect(new Set(routed).size).toBe(routed.length)
    for (const [name, endpoint] of named) {
      expect([name, routed.filter((other) => other === endpoint).length]).toEqual([name, 1])
    }
    expect(routed).toHaveLength(named.length)
  })
})

/** The endpoints for which ten thousand records make a difference; each of these tests needs a city of its own. */
const aboutRecords = named.filter(([, { path }]) => /settlement|ledger|account|accumulation/.test(path))

describe.each(people.map(({ person }) => person))('%s, in a city with a past', (person) => {
  const { world } = smallTown([person, ...neighbours])

  it.each(person === 'ten-thousand' ? aboutRecords : named)('%s is answered', (name, endpoint) => {
    const town = townOn(structuredClone(world))
    const { by = person, ...input } = endpointDocs[name as EndpointName].example(town, person)
    const { status, body } = town.wire(endpoint, input, by)
    expect({ status, body }).toMatchObject({ status: 200 })
    expect(v.is(endpoint.reply, JSON.parse(JSON.stringify(body)))).toBe(true)
  })
})

describe('a route that needs somebody', () => {
  const town = foundTown({ people: ['employee'] })
  const citizens = named.filter(([, { caller }]) => caller === 'citizen' || caller === 'account')

  it.each(citizens)('%s refuses whoever is not signed in', (_, endpoint) => {
    const path = new Proxy({}, { get: () => 'S000000001' })
    for (const token of [undefined, 'x'.repeat(32), '']) {
      const request = cityRequest(endpoint, { path, ...(endpoint.body && { body: {} }) }, { token })
      const { status, text } = town.host.handle(request)
      expect(status).toBe(401)
      expect(text).toContain('AUTH_EXPIRED')
    }
  })

  it.each(citizens)('%s refuses a session that is half an hour old', (_, endpoint) => {
    const path = new Proxy({}, { get: () => 'S000000001' })
    const token = town.enter('employee')
    town.pass(30 * 60_000)
    const request = cityRequest(endpoint, { path, ...(endpoint.body && { body: {} }) }, { token })
    expect(town.host.handle(request).status).toBe(401)
  })
})

describe('an address nobody built', () => {
  const town = foundTown({ people: ['employee'] })
  it.each([
    ['GET', '/nothing'],
    ['PUT', '/me'],
    ['GET', '/me/'],
    ['GET', ''],
    ['GET', '/settlements/../me'],
    ['GET', '/voucher-tokens/a/b'],
    ['DELETE', '/me'],
    ['get', '/me'],
    ['GET', '/__proto__'],
  ])('%s %s is answered 501, with advice where to look', (method, path) => {
    const { status, text } = town.host.handle({ method, path, query: {}, headers: {}, body: '' })
    expect(status).toBe(501)
    expect(JSON.parse(text)).toMatchObject({ code: 'NOT_BUILT' })
    expect(text).toContain('GET /')
  })
})
