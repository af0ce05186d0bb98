import { allRoutes } from 'mock/routes/all-routes'
import { people } from 'mock/world/people'
import type { Endpoint } from '@/contract/endpoint'
import { endpoints, type EndpointName } from '@/contract/endpoints'
import { decode, issue, medicine, pharmacy, visit } from './till'
import { cityRequest, foundTown, must, type Town } from './town'

const {
  listDemoPeople,
  enterAsDemoPerson,
  refreshSession,
  endSession,
  readMe,
  listAccounts,
  issueVoucherToken,
  readVoucherToken,
  revokeVoucherToken,
  listSettlements,
  readSettlement,
  tillDecode,
  tillPreSettle,
  tillSettle,
  tillReverse,
  listTillInstitutions,
} = endpoints

const purchase = (town: Town, token: string) => ({
  auth_token: must(decode(town, issue(town, token).digits)).authToken,
  med_type: '41' as const,
  fee_list: medicine(8_640),
})

interface Answer {
  readonly status: number
  readonly value: unknown
}

/** How each endpoint is asked so that it answers. A new endpoint does not compile until it is here. */
const questions: Record<EndpointName, (town: Town, token: string, person: string) => Answer> = {
  listDemoPeople: (town) => town.ask(listDemoPeople, {}),
  enterAsDemoPerson: (town, _, person) => town.ask(enterAsDemoPerson, { body: { person } }),
  refreshSession(town, _, person) {
    const { refreshToken } = must(town.ask(enterAsDemoPerson, { body: { person } }))
    return town.ask(refreshSession, { body: { refresh_token: refreshToken } })
  },
  endSession: (town, token) => town.ask(endSession, {}, { token }),
  readMe: (town, token) => town.ask(readMe, {}, { token }),
  listAccounts: (town, token) => town.ask(listAccounts, {}, { token }),
  issueVoucherToken: (town, token) => town.ask(issueVoucherToken, { body: {} }, { token }),
  readVoucherToken: (town, token) =>
    town.ask(readVoucherToken, { path: { tokenId: issue(town, token).tokenId } }, { token }),
  revokeVoucherToken: (town, token) =>
    town.ask(revokeVoucherToken, { path: { tokenId: issue(town, token).tokenId }, body: {} }, { token }),
  listSettlements: (town, token) => town.ask(listSettlements, { query: { limit: '50' } }, { token }),
  readSettlement: (town, token) =>
    town.ask(readSettlement, { path: { settlementId: visit(town, token, 8_640).id } }, { token }),
  tillDecode: (town, token) =>
    town.ask(tillDecode, {
      body: {
        ec_qrcode: issue(town, token).digits,
        fixmedins_code: pharmacy,
        business_type: '01301',
      },
    }),
  tillPreSettle: (town, token) => town.ask(tillPreSettle, { body: purchase(town, token) }),
  tillSettle: (town, token) => town.ask(tillSettle, { body: purchase(town, token) }),
  tillReverse: (town, token) =>
    town.ask(tillReverse, {
      body: { setl_id: visit(town, token, 8_640).id, fixmedins_code: pharmacy },
    }),
  listTillInstitutions: (town) => town.ask(listTillInstitutions, {}),
}

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

  it('are all asked here', () => {
    expect(Object.keys(questions).toSorted()).toEqual(Object.keys(endpoints).toSorted())
  })
})

describe.each(people.map(({ person }) => person))('%s, in a city with a past', (person) => {
  const town = foundTown({ people: people.map((one) => one.person).filter((one) => one === person) })

  it.each(Object.entries(questions))('%s answers something its decoder accepts', (_, ask) => {
    const { status, value } = ask(town, town.enter(person), person)
    expect(status).toBe(200)
    expect(value).toBeDefined()
  })
})

describe('a route that needs somebody', () => {
  const town = foundTown({ people: ['employee'] })
  const citizens = named.filter(([, { caller }]) => caller === 'citizen')

  it.each(citizens)('%s refuses whoever is not signed in', (_, endpoint) => {
    const path = { settlementId: 'S000000001', tokenId: 'token-1' }
    for (const token of [undefined, 'x'.repeat(32), '']) {
      const request = cityRequest(endpoint, { path, ...(endpoint.body && { body: {} }) }, { token })
      const { status, text } = town.host.handle(request)
      expect(status).toBe(401)
      expect(text).toContain('AUTH_EXPIRED')
    }
  })

  it.each(citizens)('%s refuses a session that is half an hour old', (_, endpoint) => {
    const path = { settlementId: 'S000000001', tokenId: 'token-1' }
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
