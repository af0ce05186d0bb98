import fs from 'node:fs'
import path from 'node:path'
import { faults, type FaultName } from 'mock/faults'
import type { RunningServer } from 'mock/host/http-server'
import * as v from 'valibot'
import { readMe } from '@/contract/me'
import { listSettlements, readSettlement } from '@/contract/settlement'
import { tillSettle } from '@/contract/till'
import { send, serveTown, type Reply } from './over-http'
import { decode, issue, medicine } from './till'
import { foundedAt, must, newName, type Town } from './town'

let town: Town
let server: RunningServer
let token: string
beforeEach(async () => {
  ;({ town, server } = await serveTown(['employee', 'spouse']))
  token = town.enter('employee')
})
afterEach(() => server.close())

const get = (path: string, fault?: FaultName, patienceMs = 2_500): Promise<Reply> =>
  send(server.url, `/api/v1${path}`, {
    headers: { authorization: `Bearer ${token}`, ...(fault && { 'x-mock-fault': fault }) },
    patienceMs,
  })
const issueCode = (fault: FaultName, key = newName()): Promise<Reply> =>
  send(server.url, '/api/v1/voucher-tokens', {
    method: 'POST',
    body: '{}',
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': key, 'x-mock-fault': fault },
    patienceMs: 300,
  })
const issuedCodes = (): number => town.events.filter(({ type }) => type === 'code-issued').length
const took = async (asked: Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await asked.catch(() => undefined)
  return performance.now() - from
}

it('README.md names every fault there is', () => {
  const readme = fs.readFileSync(path.join(__dirname, '../../README.md'), 'utf8')
  const [, list = ''] = /^Faults, for one call[^:]*: ([^;]*);/m.exec(readme) ?? []
  const named = [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
  expect(named.toSorted()).toEqual(Object.keys(faults).toSorted())
})

describe('what each fault does to a request', () => {
  /** Every fault by name, so that a new one does not compile until it is here. */
  const facts: Record<FaultName, () => Promise<void>> = {
    slow: async () => {
      expect(await took(get('/me', 'slow'))).toBeGreaterThanOrEqual(1_900)
    },
    'very-slow': () => expect(get('/me', 'very-slow', 300)).rejects.toThrow('nobody answered'),
    async down() {
      await expect(issueCode('down')).rejects.toThrow(/hang up|ECONNRESET/)
      expect(issuedCodes()).toBe(0)
    },
    async reset() {
      await expect(issueCode('reset')).rejects.toThrow(/hang up|ECONNRESET/)
      expect(issuedCodes()).toBe(1)
    },
    async timeout() {
      await expect(issueCode('timeout')).rejects.toThrow('nobody answered')
      expect(issuedCodes()).toBe(1)
    },
    '500': async () => expect(await get('/me', '500')).toMatchObject({ status: 500 }),
    '503': async () => expect(await get('/me', '503')).toMatchObject({ status: 503 }),
    async 'malformed-json'() {
      const { status, text } = await get('/me', 'malformed-json')
      expect(status).toBe(200)
      expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
    },
    async 'wrong-shape'() {
      const { status, text } = await get('/me', 'wrong-shape')
      expect(status).toBe(200)
      expect(v.safeParse(readMe.reply, JSON.parse(text)).success).toBe(false)
    },
    async 'unknown-enum'() {
      const me = v.parse(readMe.reply, JSON.parse((await get('/me', 'unknown-enum')).text))
      expect(me.insurances[0]).toMatchObject({ kind: 'OTHER', code: 'Z9', state: 'UNKNOWN' })
    },
    async 'expired-session'() {
      expect(await get('/me', 'expired-session')).toMatchObject({ status: 401 })
      expect(await get('/me')).toMatchObject({ status: 200 })
    },
    async 'wrong-clock'() {
      const { text } = await get('/accounts', 'wrong-clock')
      expect(text).toContain('"upd_time":"2026-11-21T14:40:00+08:00"')
    },
    async duplicate() {
      const { status } = await issueCode('duplicate')
      expect([status, issuedCodes()]).toEqual([200, 1])
    },
    async 'out-of-order'() {
      const times = [await took(get('/me', 'out-of-order')), await took(get('/me', 'out-of-order'))]
      expect(Math.max(...times)).toBeGreaterThanOrEqual(1_400)
      expect(Math.min(...times)).toBeLessThan(1_400)
    },
  }

  it('is written down here for every fault there is', () => {
    expect(Object.keys(facts).toSorted()).toEqual(Object.keys(faults).toSorted())
  })

  it.each(Object.entries(facts))('%s', (_, fact) => fact())

  it('wrong-clock is wrong in what is told and right in what happens', () => {
    const { digits } = issue(town, token)
    const { authToken } = must(decode(town, digits))
    const body = { auth_token: authToken, med_type: '41' as const, fee_list: medicine(1_000) }
    const settlement = must(town.ask(tillSettle, { body }, { headers: { 'x-mock-fault': 'wrong-clock' } }))
    expect(settlement.settledAt).toBe(foundedAt + 10 * 60_000)
    const kept = must(town.ask(readSettlement, { path: { settlementId: settlement.id } }, { token }))
    expect(kept).toEqual({ ...settlement, settledAt: foundedAt })
  })

  it('500 and 503 do not know our headers, as a broken gateway would not', async () => {
    const headers = { 'x-plain-status': '1', 'x-mock-fault': '503' }
    const { status, headers: back } = await send(server.url, '/api/v1/me', { headers })
    expect([status, back['x-plain-status']]).toEqual([503, undefined])
  })

  it('an answer lost by a reset is there when the same change is asked again', async () => {
    const key = newName()
    await issueCode('reset', key).catch(() => undefined)
    const { status } = await send(server.url, '/api/v1/voucher-tokens', {
      method: 'POST',
      body: '{}',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
    })
    expect([status, issuedCodes()]).toEqual([200, 1])
  })

  it.each([
    ['/settlements', listSettlements.reply],
    ['/settlements/:first', readSettlement.reply],
  ])('unknown-enum on %s leaves an answer the app understands', async (path, reply) => {
    const first = town.world.settlementsOf.get('P350100000001')?.[0]?.wire.setl_id ?? ''
    const { text } = await get(path.replace(':first', first), 'unknown-enum')
    const decoded = v.safeParse(reply, JSON.parse(text))
    expect(decoded.success ? undefined : v.getDotPath(decoded.issues[0])).toBeUndefined()
  })
})
