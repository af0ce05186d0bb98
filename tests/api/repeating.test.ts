import { readMe } from '@/contract/me'
import { issueVoucherToken } from '@/contract/voucher'
import { goodReplies } from '../contract/wire-samples'
import { answered, keyOf, lost, mei, phoneWith, flushPromises } from './phone'

const code = goodReplies.issueVoucherToken

describe('a dropped connection', () => {
  it('is repeated once after a pause: the same request, the same key, the same body', async () => {
    const phone = phoneWith((_, number) => (number === 1 ? lost('dropped') : answered(200, code)), mei)
    const answer = phone.call(issueVoucherToken, { body: {} })
    await phone.pass(299)
    expect(phone.sent).toHaveLength(1)
    await phone.pass(1)
    expect((await answer).ok).toBe(true)
    expect(phone.sent).toHaveLength(2)
    expect(phone.sent[1]).toEqual(phone.sent[0])
    expect(keyOf(phone.sent[1] as never)).toMatch(/^[\w-]{8,128}$/)
    expect(phone.sent[1]?.body).toBe('{}')
  })

  it('named by whoever asks goes out under that name, however often it is asked', async () => {
    const phone = phoneWith((_, number) => (number === 1 ? lost('dropped') : answered(200, code)), mei)
    const answer = phone.call(issueVoucherToken, { body: {} }, { changeId: 'one-purchase' })
    await phone.pass(300)
    await answer
    await phone.call(issueVoucherToken, { body: {} }, { changeId: 'one-purchase' })
    expect(phone.sent.map(keyOf)).toEqual(['one-purchase', 'one-purchase', 'one-purchase'])
  })

  it('is not repeated a second time', async () => {
    const phone = phoneWith(() => lost('dropped'), mei)
    const answer = phone.call(issueVoucherToken, { body: {} })
    await phone.pass(300)
    await phone.pass(60_000)
    expect((await answer).ok).toBe(false)
    expect(phone.sent).toHaveLength(2)
  })

  it.each([502, 503])('and a gateway that is briefly away (%d) are treated alike', async (status) => {
    const phone = phoneWith(
      (_, number) => answered(number === 1 ? status : 200, number === 1 ? '' : code),
      mei,
    )
    const answer = phone.call(issueVoucherToken, { body: {} })
    await phone.pass(300)
    expect((await answer).ok).toBe(true)
  })

  it('is told from a 503 that travels in a header no differently', async () => {
    const unavailable = answered(200, '', { 'x-plain-status': '503' })
    const phone = phoneWith((_, number) => (number === 1 ? unavailable : answered(200, code)), mei)
    const answer = phone.call(issueVoucherToken, { body: {} })
    await phone.pass(300)
    expect((await answer).ok).toBe(true)
  })
})

describe('a city that says when to ask again', () => {
  const unavailable = (seconds: string) => answered(503, '', { 'retry-after': seconds })

  it('is asked again then', async () => {
    const phone = phoneWith((_, number) => (number === 1 ? unavailable('2') : answered(200, code)), mei)
    const answer = phone.call(issueVoucherToken, { body: {} })
    await phone.pass(1_999)
    expect(phone.sent).toHaveLength(1)
    await phone.pass(1)
    expect((await answer).ok).toBe(true)
  })

  it('is not asked again where that is longer than anybody waits: the problem tells how long', async () => {
    const phone = phoneWith(() => unavailable('4'), mei)
    expect(await phone.call(issueVoucherToken, { body: {} })).toMatchObject({
      error: { is: 'unavailable', status: 503, retryAfterMs: 4_000 },
    })
    expect(phone.sent).toHaveLength(1)
  })

  it('is not kept waiting longer by a time of nothing', async () => {
    const phone = phoneWith((_, number) => (number === 1 ? unavailable('0') : answered(200, code)), mei)
    const answer = phone.call(issueVoucherToken, { body: {} })
    await phone.pass(300)
    expect((await answer).ok).toBe(true)
  })
})

describe('what is not repeated', () => {
  it.each([
    ['a time-out', lost('timeout')],
    ['a phone without network', lost('offline')],
    ['a status of 500', answered(500, '')],
    ['a status of 504', answered(504, '')],
    ['a refusal', answered(409, { code: 'VOUCHER_USED', message: '-', requestId: '-' })],
    ['an answer nobody understands', answered(200, '{')],
  ])('%s', async (_, outcome) => {
    const phone = phoneWith(() => outcome, mei)
    const answer = phone.call(issueVoucherToken, { body: {} })
    await phone.pass(60_000)
    expect((await answer).ok).toBe(false)
    expect(phone.sent).toHaveLength(1)
  })
})

describe('the name of a change', () => {
  it('is another one for every change, and reading has none', async () => {
    const phone = phoneWith(({ method }) => answered(200, method === 'GET' ? goodReplies.readMe : code), mei)
    await phone.call(issueVoucherToken, { body: {} })
    await phone.call(issueVoucherToken, { body: {} })
    await phone.call(readMe, {})
    const [first, second, reading] = phone.sent.map(keyOf)
    expect(first).toBeDefined()
    expect(second).toBeDefined()
    expect(first).not.toBe(second)
    expect(reading).toBeUndefined()
  })

  it('and the number of a request are different for each of a hundred calls', async () => {
    const phone = phoneWith(() => answered(200, code), mei)
    await Promise.all(Array.from({ length: 100 }, () => phone.call(issueVoucherToken, { body: {} })))
    const names = phone.sent.flatMap((request) => [keyOf(request), request.headers['x-request-id']])
    expect(new Set(names).size).toBe(200)
  })
})

it('a call takes eight seconds at most unless it is told otherwise', async () => {
  const phone = phoneWith(() => answered(200, goodReplies.readMe), mei)
  await phone.call(readMe, {})
  await phone.call(readMe, {}, { timeoutMs: 5_000 })
  await flushPromises()
  expect(phone.sent.map(({ timeoutMs }) => timeoutMs)).toEqual([8_000, 5_000])
})
