import type { Endpoint } from '@/contract/endpoint'
import { endpoints } from '@/contract/endpoints'
import { PageQuery } from '@/contract/scalars'

const all: readonly Endpoint[] = Object.values(endpoints)
const named = Object.entries<Endpoint>(endpoints)

describe('what the city can be asked', () => {
  it('is one method and path for each endpoint, also when the names in paths are left out', () => {
    const addresses = all.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('is asked by GET, POST and DELETE only: Alipay sends no other', () => {
    expect(all.filter(({ method }) => !['GET', 'POST', 'DELETE'].includes(method))).toEqual([])
  })

  it('has paths that start with a slash, end without one, and are kebab-case between', () => {
    for (const { path } of all) expect(path).toMatch(/^(\/(:[a-z]\w*|[a-z]+(-[a-z]+)*))+$/)
  })

  it('counts every POST and DELETE as a change, and no GET, but for questions that need a body', () => {
    const questions = named.filter(([, { method, changes }]) => changes !== (method !== 'GET'))
    expect(questions.map(([name]) => name).sort()).toEqual([
      'checkWithdrawal',
      'estimateVisit',
      'findInstitutions',
      'findSettlements',
      'queryTraceCode',
      'searchCatalogue',
      'sumSettlements',
      'tillPreSettle',
      'verifyDocument',
    ])
  })

  it('carries a body with every POST, and with nothing else', () => {
    for (const { method, body } of all) expect(body !== undefined).toBe(method === 'POST')
  })

  it('takes a query with GET, and beside a body only to say which page', () => {
    for (const { method, query } of all)
      expect([undefined, PageQuery].includes(query as never) || method === 'GET').toBe(true)
  })

  it('tells in an address pages, days and kinds: no word somebody looked for, and no place where they are', () => {
    const queryNames = all.flatMap(({ query }) =>
      Object.keys((query as typeof PageQuery | undefined)?.entries ?? {}),
    )
    expect([...new Set(queryNames)].sort()).toEqual(['cursor', 'from', 'limit', 'on', 'to', 'type', 'year'])
  })

  it('is below /till exactly when a till asks', () => {
    for (const { path, caller } of all) expect(caller === 'till').toBe(path.startsWith('/till/'))
  })

  it('is changed by anyone only where someone signs in', () => {
    const open = named.filter(([, { caller, changes }]) => caller === 'anyone' && changes)
    expect(open.map(([name]) => name)).toEqual([
      'enterAsDemoPerson',
      'refreshSession',
      'requestSmsCode',
      'signInBySms',
      'signInByPhone',
      'signInByPlatform',
    ])
  })

  it('has no secret in its path or query', () => {
    const names = all.flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map((match) => match[1]))
    expect(names.filter((name) => !/^(\w+Id|admdvs)$/.test(name ?? ''))).toEqual([])
  })
})
