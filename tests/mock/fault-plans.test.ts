import { endpoints } from '@/contract/endpoints'
import { faults } from 'mock/faults'
import type { RunningServer } from 'mock/host/http-server'
import { send, serveTown, type Reply } from './over-http'
import type { Town } from './town'

let town: Town
let server: RunningServer
const tokens = { employee: '', spouse: '' }
beforeEach(async () => {
  ;({ town, server } = await serveTown(['employee', 'spouse']))
  tokens.employee = town.enter('employee')
  tokens.spouse = town.enter('spouse')
})
afterEach(() => server.close())

/** Returns the status of one request of a person who is signed in. */
const me = async (person: keyof typeof tokens): Promise<number> => {
  const headers = { authorization: `Bearer ${tokens[person]}` }
  return (await send(server.url, '/api/v1/me', { headers })).status
}
const plan = (body: unknown): Promise<Reply> =>
  send(server.url, '/dev/faults', { method: 'POST', body: JSON.stringify(body) })

describe('a fault', () => {
  it('for everything is on until it is switched off', async () => {
    await plan({ fault: '500' })
    expect([await me('employee'), await me('spouse')]).toEqual([500, 500])
    await plan({ fault: null })
    expect([await me('employee'), await me('spouse')]).toEqual([200, 200])
  })

  it('for one person leaves the others alone', async () => {
    await plan({ fault: '503', person: 'employee' })
    expect([await me('employee'), await me('spouse')]).toEqual([503, 200])
    await plan({ fault: null, person: 'employee' })
    expect(await me('employee')).toBe(200)
  })

  it('for the next two calls is used up by them', async () => {
    await plan({ fault: '500', calls: 2 })
    expect([await me('employee'), await me('spouse'), await me('employee')]).toEqual([500, 500, 200])
  })

  it('for the next call of one person waits for that person', async () => {
    await plan({ fault: '500', person: 'employee', calls: 1 })
    expect([await me('spouse'), await me('employee'), await me('employee')]).toEqual([200, 500, 200])
  })

  it.each([
    ['an unknown name', { fault: 'earthquake' }],
    ['a name every object has', { fault: 'constructor' }],
    ['no name', {}],
    ['no calls at all', { fault: '500', calls: 0 }],
    ['a list', []],
    ['a number', 5],
  ])('is not planned by %s; the answer says what is known', async (_, body) => {
    const { status, text } = await plan(body)
    expect(status).toBe(422)
    expect(text).toContain('malformed-json')
    expect(await me('employee')).toBe(200)
  })

  it('for a person nobody is is not planned silently', async () => {
    expect((await plan({ fault: '500', person: 'nobody' })).status).toBe(422)
  })

  it('that is on is told to whoever asks', async () => {
    await plan({ fault: 'slow', person: 'spouse' })
    const { text } = await send(server.url, '/dev/faults')
    expect(JSON.parse(text)).toMatchObject({ everything: null, people: { spouse: 'slow' }, nextCalls: [] })
  })

  it('is told by its name and by what it does, each of its own', async () => {
    const { text } = await send(server.url, '/dev/faults')
    const { known } = JSON.parse(text) as { known: Record<'fault' | 'name' | 'does', string>[] }
    expect(known.map(({ fault }) => fault)).toEqual(Object.keys(faults))
    for (const part of ['name', 'does'] as const)
      expect(new Set(known.map((one) => one[part])).size).toBe(known.length)
  })
})

describe('beside the gateway', () => {
  it('the front page lists every route', async () => {
    const { status, text } = await send(server.url, '/')
    expect(status).toBe(200)
    expect(text).toMatch(/POST\s+\/api\/v1\/till\/settle\s+till/)
    expect(text.match(/\/api\/v1\//g)).toHaveLength(Object.keys(endpoints).length)
  })

  it('an unknown page is answered 501 with advice', async () => {
    const { status, text } = await send(server.url, '/nowhere')
    expect(status).toBe(501)
    expect(text).toContain('/api/v1')
  })
})
