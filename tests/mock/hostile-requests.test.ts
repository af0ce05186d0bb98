import { consentVersion } from 'mock/world/entry/consent-texts'
import type { RunningServer } from 'mock/host/http-server'
import * as v from 'valibot'
import { giveConsent } from '@/contract/consent'
import type { Endpoint } from '@/contract/endpoint'
import { endpoints } from '@/contract/endpoints'
import { send, serveTown, type Sent } from './over-http'
import { must, newName, type Town } from './town'

let town: Town
let server: RunningServer
let token: string
beforeAll(async () => {
  ;({ town, server } = await serveTown())
  token = town.enter('employee')
  must(town.ask(giveConsent, { body: { kind: 'NOTICES', version: consentVersion } }, { token }))
})
afterAll(() => server.close())

const post = (path: string, body: string | Buffer, more: Sent['headers'] = {}) =>
  send(server.url, `/api/v1${path}`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': newName(), ...more },
    patienceMs: 10_000,
  })
const deep = (count: number, open: string, close: string): string => open.repeat(count) + close.repeat(count)
const good = { auth_token: 'x'.repeat(32), med_type: '41' }
const item = { medins_list_name: '药', chrgitm_lv: '01', cnt: 1, pric: 100 }
const basket = (more: object): string => JSON.stringify({ ...good, fee_list: [{ ...item, ...more }] })

const bodies: readonly (readonly [string, string | Buffer])[] = [
  ['nothing', ''],
  ['no JSON', 'hello'],
  ['half of a JSON', '{"auth_token": "x'],
  ['null', 'null'],
  ['a number', '7'],
  ['an array', '[]'],
  ['wrong types', JSON.stringify({ auth_token: 7, med_type: {}, fee_list: 'all' })],
  ['a token that is an array', JSON.stringify({ ...good, auth_token: ['x'.repeat(32)], fee_list: [item] })],
  ['no items', JSON.stringify({ ...good, fee_list: [] })],
  [
    'two hundred and one items',
    JSON.stringify({ ...good, fee_list: Array.from({ length: 201 }, () => item) }),
  ],
  ['a negative price', basket({ pric: -1 })],
  ['a price of half a fen', basket({ pric: 0.5 })],
  ['a price beyond counting', basket({ pric: 1e308 })],
  ['a count of zero', basket({ cnt: 0 })],
  ['a share of 101 %', basket({ selfpay_prop: 101 })],
  ['a price limit below zero', basket({ pric_uplmt_amt: -1 })],
  ['an unknown class', basket({ chrgitm_lv: '09' })],
  ['a name of ten thousand letters', basket({ medins_list_name: '药'.repeat(10_000) })],
  ['a hundred thousand arrays in one another', deep(100_000, '[', ']')],
  ['ten thousand objects in one another', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['a prototype', '{"__proto__": {"auth_token": "xxxxxxxxxxxxxxxxxxxx"}, "constructor": {"prototype": {}}}'],
  ['a field twice, the second time wrong', `{"auth_token": "${'x'.repeat(32)}", "auth_token": 7}`],
  ['NUL bytes', Buffer.alloc(64)],
  ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['half of a character', Buffer.from(JSON.stringify({ a: '药' })).subarray(0, -4)],
  ['ten megabytes', Buffer.alloc(10_000_000, 'x')],
  ['a byte more than a megabyte', Buffer.alloc(1_000_001, ' ')],
]

/** Every route that takes a body, with its decoder. */
const takingBodies = Object.values<Endpoint>(endpoints).flatMap(({ method, path, body }) =>
  body ? [{ method, path: path.replace(/:\w+/g, 'S000000001'), body }] : [],
)

/** Returns the value that a decoder gets from these bytes; undefined when they are no JSON object. */
function read(body: string | Buffer): unknown {
  if (Buffer.byteLength(body) > 1_000_000) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body)))
    return Array.isArray(value) ? undefined : value
  } catch {
    return undefined
  }
}

describe('a body of', () => {
  it.each(bodies)(
    '%s is refused clearly, on every route that takes one, and changes nothing',
    async (_, body) => {
      const value = read(body)
      for (const taking of takingBodies) {
        // Some bodies require no field at all, so that any object is accepted.
        if (v.is(taking.body, value)) continue
        const before = town.events.length
        const { status, text } = await post(taking.path, body)
        expect([taking.path, Math.floor(status / 100)]).toEqual([taking.path, 4])
        const answer = JSON.parse(text) as { code: string; message: string }
        expect([taking.path, answer.code]).toEqual([taking.path, 'INVALID_REQUEST'])
        expect(answer.message).not.toBe('')
        expect(text.length).toBeLessThan(500)
        expect(town.events).toHaveLength(before)
      }
    },
  )

  it('broken UTF-8 is not called too large', async () => {
    expect((await post('/till/settle', Buffer.from([0xff]))).status).not.toBe(413)
    expect((await post('/till/settle', Buffer.alloc(1_000_001, ' '))).status).toBe(413)
  })

  it('fields nobody asked for is read without them', async () => {
    const { status } = await post(
      '/demo/sessions',
      '{"person": "employee", "__proto__": {"x": 1}, "deep": [[[1]]]}',
    )
    expect(status).toBe(200)
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })
})

describe('an address of', () => {
  it.each([
    '//',
    '//x',
    '/api/v1//',
    '/api/v1/%',
    '/api/v1/%ff',
    '/api/v1/settlements/%00',
    '/api/v1/settlements?limit=%',
    '/api/v1/settlements?cursor=__proto__',
    '/api/v1/__proto__',
    '/api/v1',
    '/constructor',
    'http://[',
    '*',
    `/api/v1/settlements/${'x'.repeat(2_000)}`,
  ])('%s does not break the city', async (path) => {
    const headers = { authorization: `Bearer ${token}` }
    const { status } = await send(server.url, path, { headers })
    expect(status).not.toBe(500)
  })
})

describe('headers of', () => {
  it.each([
    ['a request number that is a sentence', { 'x-request-id': 'a b <c>' }],
    ['a request number beyond all bounds', { 'x-request-id': 'x'.repeat(5_000) }],
    ['letters outside ASCII', { 'x-request-id': 'é', 'idempotency-key': 'é'.repeat(8) }],
    ['a bearer token that is a wall', { authorization: `Bearer ${'x'.repeat(8_000)}` }],
    ['another scheme', { authorization: 'Basic eA==' }],
    ['a fault that does not exist', { 'x-mock-fault': '__proto__' }],
    ['a plain status that is a word', { 'x-plain-status': 'yes' }],
  ])('%s do not break the city', async (_, headers) => {
    const { status } = await post('/voucher-tokens', '{}', headers)
    expect(status < 500).toBe(true)
  })

  it('a request number come back when it is one, and every refusal has one', async () => {
    const asked = await send(server.url, '/api/v1/me', { headers: { 'x-request-id': 'r-77' } })
    expect(asked.headers['x-request-id']).toBe('r-77')
    expect(asked.text).toContain('"requestId":"r-77"')
  })

  it.each([undefined, 'a.b', 'b7c1:"x"', 'a b <c>', 'x'.repeat(5_000)])(
    'the request number %p: header and body of the answer have the same one',
    async (given) => {
      const headers = given === undefined ? {} : { 'x-request-id': given }
      const answer = await send(server.url, '/api/v1/me', { headers })
      const { requestId } = JSON.parse(answer.text) as { requestId: string }
      expect(answer.headers['x-request-id']).toBe(requestId)
      expect(requestId).toMatch(/^[!-~]{1,128}$/)
      if (given === 'a.b' || given === 'b7c1:"x"') expect(requestId).toBe(given)
    },
  )

  it.each(['Bearer', 'bearer', 'BEARER', 'Bearer  '])(
    'the scheme %p let the same person in',
    async (scheme) => {
      const { status } = await send(server.url, '/api/v1/me', {
        headers: { authorization: `${scheme} ${token}` },
      })
      expect(status).toBe(200)
    },
  )

  it('an idempotency key in quotation marks name the same change as without', async () => {
    const key = newName()
    const bare = await post('/voucher-tokens', '{}', { 'idempotency-key': key })
    const quoted = await post('/voucher-tokens', '{}', { 'idempotency-key': `"${key}"` })
    expect(JSON.parse(quoted.text)).toEqual(JSON.parse(bare.text))
    for (const broken of [`"${key}`, `${key}"`, '""', 'two words here'])
      expect((await post('/voucher-tokens', '{}', { 'idempotency-key': broken })).status).toBe(422)
  })

  it('texts are as long as they have letters, however many units a letter takes', async () => {
    const search = (q: string) => post('/institution-searches', JSON.stringify({ q }))
    expect((await search('𠮷'.repeat(40))).status).toBe(200)
    expect((await search('𠮷'.repeat(41))).status).toBe(422)
  })

  it('a wish for a plain status is granted: 200 outside, the real one in the header', async () => {
    const { status, headers } = await send(server.url, '/api/v1/me', { headers: { 'x-plain-status': '1' } })
    expect([status, headers['x-plain-status']]).toEqual([200, '401'])
  })
})
