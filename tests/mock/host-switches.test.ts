import type { RunningServer } from 'mock/host/http-server'
import { listAccounts } from '@/contract/account'
import { signInBySms } from '@/contract/sign-in'
import { requestSmsCode } from '@/contract/sms'
import { tillReverse } from '@/contract/till'
import { send, serveTown, type Reply } from './over-http'
import { pharmacy, visit } from './till'
import { foundedAt, must, type Town } from './town'

const day = 86_400_000

let town: Town
let server: RunningServer
beforeEach(async () => {
  ;({ town, server } = await serveTown(['employee', 'retiree']))
})
afterEach(() => server.close())

const moveClock = (body: unknown): Promise<Reply> =>
  send(server.url, '/dev/clock', { method: 'POST', body: JSON.stringify(body) })
const clock = async (): Promise<string> => {
  const { text } = await send(server.url, '/dev/clock')
  return (JSON.parse(text) as { now: string }).now
}
const deposits = (): number => [...town.world.deposits.values()].flat().length
/** Makes a request to the city, which first processes everything that is due. */
const makeRequest = (): void => void town.enter('employee')

describe('the clock of a running city', () => {
  it('is told, set, put forward, put back and reset', async () => {
    expect(await clock()).toBe('2026-11-21T14:30:00+08:00')
    await moveClock({ set: '2027-02-01T08:00:00+08:00' })
    expect(await clock()).toBe('2027-02-01T08:00:00+08:00')
    await moveClock({ advance_ms: 90_000 })
    expect(await clock()).toBe('2027-02-01T08:01:30+08:00')
    await moveClock({ advance_ms: -day })
    expect(await clock()).toBe('2027-01-31T08:01:30+08:00')
    const { text } = await moveClock({ reset: true })
    expect(JSON.parse(text)).toEqual({ now: '2026-11-21T14:30:00+08:00' })
  })

  it('goes on from where it was set', async () => {
    await moveClock({ set: '2027-02-01T08:00:00+08:00' })
    town.pass(5_000)
    expect(await clock()).toBe('2027-02-01T08:00:05+08:00')
  })

  it.each([
    ['a time without a zone', { set: '2027-02-01T08:00:00' }],
    ['a day that does not exist', { set: '2027-02-30T08:00:00+08:00' }],
    ['half a millisecond', { advance_ms: 0.5 }],
    ['two wishes at once', { reset: true, advance_ms: 1 }],
    ['no wish', {}],
    ['a list', []],
    ['a time a hundred years away', { set: '2126-01-01T00:00:00+08:00' }],
    ['a step over the end of time', { advance_ms: Number.MAX_SAFE_INTEGER }],
  ])('is not moved by %s', async (_, body) => {
    const { status, text } = await moveClock(body)
    expect(status).toBe(422)
    expect(JSON.parse(text)).toMatchObject({ code: 'INVALID_REQUEST' })
    expect(await clock()).toBe('2026-11-21T14:30:00+08:00')
  })
})

describe('a year in one step', () => {
  it('brings twelve deposits to each account and interest in January, and what was there stays', async () => {
    const before = deposits()
    await moveClock({ advance_ms: 365 * day })
    makeRequest()
    expect(deposits()).toBe(before + 2 * 12)
    const interest = town.events.filter(({ type }) => type === 'interest-paid')
    expect(interest).toHaveLength(2)
    const [account] = must(town.ask(listAccounts, {}, { token: town.enter('retiree') }))
    expect(account?.asOf).toBe(foundedAt + 365 * day)
  })

  it('and back again: people buy and give back, and nothing that happened happens twice', async () => {
    await moveClock({ advance_ms: 365 * day })
    makeRequest()
    const after = deposits()
    await moveClock({ reset: true })
    const { id, settledAt } = visit(town, town.enter('retiree'), 1_000)
    expect(settledAt).toBe(foundedAt)
    must(town.ask(tillReverse, { body: { setl_id: id, fixmedins_code: pharmacy } }))
    await moveClock({ advance_ms: 365 * day })
    makeRequest()
    expect(deposits()).toBe(after)
    for (const entries of town.world.ledgers.values()) {
      let balance = 0
      for (const entry of entries) {
        balance += entry.currentYearFen + entry.priorYearsFen
        expect(entry.balanceFen).toBe(balance)
      }
    }
  })
})

describe('an answer that says when to ask again', () => {
  it('says it in the header Retry-After', async () => {
    const askForCode = (key: string): Promise<Reply> =>
      send(server.url, '/api/v1/sms-codes', {
        method: 'POST',
        headers: { 'idempotency-key': key },
        body: JSON.stringify({ mob: '13900000000', purpose: 'SIGN_IN' }),
      })
    const first = await askForCode('message-1')
    town.pass(20_000)
    const second = await askForCode('message-2')
    expect([first.status, first.headers['retry-after']]).toEqual([200, undefined])
    expect([second.status, second.headers['retry-after']]).toEqual([429, '40'])
  })
})

describe('the text messages of a city without telephones', () => {
  const sendMany = (count: number): string[] =>
    Array.from({ length: count }, (_, n) => {
      const mob = `1390000${String(n).padStart(4, '0')}`
      return must(town.ask(requestSmsCode, { body: { mob, purpose: 'SIGN_IN' } })).smsId
    })
  const codes = async (): Promise<{ sms_id: string; mob: string; code: string; expires: string }[]> => {
    const { text } = await send(server.url, '/dev/sms')
    return (JSON.parse(text) as { codes: [] }).codes
  }

  it('are shown with masked numbers, and their codes sign in', async () => {
    expect(await codes()).toEqual([])
    const [smsId] = sendMany(1)
    const [message] = await codes()
    expect(message).toMatchObject({ sms_id: smsId, mob: '139****0000', expires: '2026-11-21T14:35:00+08:00' })
    const body = { sms_id: smsId ?? '', sms_code: message?.code ?? '' }
    expect(must(town.ask(signInBySms, { body })).verified).toBe(false)
  })

  it('are the last twenty, newest first', async () => {
    const sent = sendMany(25)
    expect((await codes()).map(({ sms_id }) => sms_id)).toEqual(sent.toReversed().slice(0, 20))
  })
})
