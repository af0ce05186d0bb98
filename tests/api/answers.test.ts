import * as v from 'valibot'
import { listAccounts } from '@/contract/account'
import { readMe } from '@/contract/me'
import { Instant } from '@/contract/scalars'
import { endSession, refreshSession } from '@/contract/session'
import { readSettlement } from '@/contract/settlement'
import { issueVoucherToken } from '@/contract/voucher'
import { goodReplies } from '../contract/wire-samples'
import { answered, lost, mei, phoneWith, refused, type CityStub } from './phone'

const meisPhone = (city: CityStub) => phoneWith(city, mei)
const me = goodReplies.readMe

describe('an answer that came', () => {
  it('is a value in our words', async () => {
    const phone = meisPhone(() => answered(200, me))
    const answer = await phone.call(readMe, {})
    expect(answer).toMatchObject({ ok: true, value: { personNumber: 'P350100000001', maskedName: '*海宁' } })
    expect(phone.sent).toHaveLength(1)
  })

  it('may be any success', async () => {
    expect((await meisPhone(() => answered(201, me)).call(readMe, {})).ok).toBe(true)
  })

  it('may say nothing, where there is nothing to say', async () => {
    for (const nothing of ['', '\r\n', '\ufeff'])
      expect(await meisPhone(() => answered(204, nothing)).call(endSession, {})).toEqual({
        ok: true,
        value: {},
      })
  })

  it('may begin with a mark of its byte order', async () => {
    const marked = `\ufeff${JSON.stringify(me)}`
    expect((await meisPhone(() => answered(200, marked)).call(readMe, {})).ok).toBe(true)
  })

  it('may bring tokens of any form that RFC 6750 knows, and times with more digits than a phone reads', async () => {
    const jwt = `${'eyJhbGciOiJIUzI1NiJ9.'.repeat(60)}x+/~-_==`
    const session = { access_token: jwt, refresh_token: jwt, expires_in: 60 }
    const renewed = await meisPhone(() => answered(200, session)).call(refreshSession, jwt)
    expect(renewed).toMatchObject({ ok: true, value: { accessToken: jwt } })
    const at = (text: string) => v.parse(Instant, text)
    expect(at('2026-11-22t14:00:00.123456789+08:00')).toBe(at('2026-11-22T06:00:00.123Z'))
  })
})

describe('every other answer is one problem', () => {
  it.each(['offline', 'timeout'] as const)('%s', async (why) => {
    expect(await meisPhone(() => lost(why)).call(readMe, {})).toEqual({ ok: false, error: { is: why } })
  })

  it('dropped, twice', async () => {
    const phone = meisPhone(() => lost('dropped'))
    const answer = phone.call(readMe, {})
    await phone.pass(300)
    expect(await answer).toEqual({ ok: false, error: { is: 'dropped' } })
  })

  it('refused, with the code of the city and the number of the request', async () => {
    const phone = meisPhone(() => refused(409, 'ACCOUNT_FROZEN'))
    expect(await phone.call(readMe, {})).toEqual({
      ok: false,
      error: { is: 'refused', code: 'ACCOUNT_FROZEN', requestId: phone.sent[0]?.headers['x-request-id'] },
    })
  })

  it('refused for now, with the time after which the city may be asked again', async () => {
    const refusal = { code: 'RATE_LIMITED', message: '-', requestId: '-' }
    const rateLimited = (seconds: string) => () => answered(429, refusal, { 'retry-after': seconds })
    for (const seconds of ['40', ' 40 '])
      expect(await meisPhone(rateLimited(seconds)).call(readMe, {})).toMatchObject({
        error: { is: 'refused', code: 'RATE_LIMITED', retryAfterMs: 40_000 },
      })
    for (const nonsense of ['', '-1', '1e3', 'soon', 'Sun, 22 Nov 2099 06:00:00 GMT', '1000000', '-5 GMT']) {
      const answer = await meisPhone(rateLimited(nonsense)).call(readMe, {})
      expect(answer).toMatchObject({ error: { is: 'refused', code: 'RATE_LIMITED' } })
      expect(!answer.ok && 'retryAfterMs' in answer.error).toBe(false)
    }
  })

  it.each([
    ['Thu, 01 Jan 1970 00:17:20 GMT', undefined, 40_000],
    ['Thursday, 01-Jan-70 00:17:20 GMT', undefined, 40_000],
    ['Thu Jan  1 00:17:20 1970', undefined, 40_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', undefined, 0],
    // The phone's clock is an hour behind that of the city.
    ['Thu, 01 Jan 1970 01:17:30 GMT', 'Thu, 01 Jan 1970 01:17:00 GMT', 30_000],
  ])(
    'refused for now until the date %p, where the city has the time %p',
    async (until, date, retryAfterMs) => {
      const refusal = { code: 'RATE_LIMITED', message: '-', requestId: '-' }
      const headers = { 'retry-after': until, ...(date !== undefined && { date }) }
      const phone = meisPhone(() => answered(429, refusal, headers))
      expect(await phone.call(readMe, {})).toMatchObject({ error: { code: 'RATE_LIMITED', retryAfterMs } })
    },
  )

  it.each([500, 501, 504, 302, 404])('unavailable, for a bare %d', async (status) => {
    const answer = await meisPhone(() => answered(status, '<h1>gateway</h1>')).call(readMe, {})
    expect(answer).toMatchObject({ ok: false, error: { is: 'unavailable', status } })
  })

  it('unavailable, when a status of 500 comes with a refusal: the city is not itself', async () => {
    const answer = await meisPhone(() => refused(500, 'ACCOUNT_FROZEN')).call(readMe, {})
    expect(answer).toMatchObject({ error: { is: 'unavailable', status: 500 } })
  })

  it.each(['', '{"psn_no":', 'null', '[]', '<html>'])('malformed, for the text %p', async (text) => {
    expect(await meisPhone(() => answered(200, text)).call(readMe, {})).toMatchObject({
      error: { is: 'malformed' },
    })
  })

  it('signed-out without a session, and nothing is sent', async () => {
    const phone = phoneWith(() => answered(200, me))
    expect(await phone.call(readMe, {})).toEqual({ ok: false, error: { is: 'signed-out' } })
    expect(phone.sent).toEqual([])
  })
})

describe('a malformed answer', () => {
  it('names the place', async () => {
    const accounts = [{ ...goodReplies.listAccounts.accounts[0], acct_crt_balc: 'much' }]
    expect(await meisPhone(() => answered(200, { accounts })).call(listAccounts, {})).toMatchObject({
      error: { is: 'malformed', path: 'reply.accounts.0.acct_crt_balc' },
    })
  })

  it('never names the value', async () => {
    const code = '1113501123456789012345678912'
    const malformed = { ...goodReplies.issueVoucherToken, ec_qrcode: code, psn_name: '' }
    const answer = await meisPhone(() => answered(200, malformed)).call(issueVoucherToken, { body: {} })
    expect(answer).toMatchObject({ error: { is: 'malformed', path: 'reply.ec_qrcode' } })
    expect(JSON.stringify(answer)).not.toContain(code)
  })
})

describe('a status that travels in a header', () => {
  const header = (status: string) => ({ 'x-plain-status': status })

  it('is asked for with every request', async () => {
    const phone = meisPhone(() => answered(200, me))
    await phone.call(readMe, {})
    expect(phone.sent[0]?.headers['x-plain-status']).toBe('1')
  })

  it('counts more than the status of the transport', async () => {
    const refusal = { code: 'VOUCHER_USED', message: 'used', requestId: 'r-1' }
    const phone = meisPhone(() => answered(200, refusal, header('409')))
    expect(await phone.call(readMe, {})).toMatchObject({ error: { is: 'refused', code: 'VOUCHER_USED' } })
  })

  it('is a success when it says so', async () => {
    expect((await meisPhone(() => answered(200, me, header('200'))).call(readMe, {})).ok).toBe(true)
  })

  it.each(['', '1', 'abc', '1e3', '-1'])('is not believed when it is "%s"', async (status) => {
    expect((await meisPhone(() => answered(200, me, header(status))).call(readMe, {})).ok).toBe(true)
  })
})

describe('nothing throws', () => {
  it('when a name in a path is no text a URL can carry', async () => {
    const answer = meisPhone(() => refused(404, 'NOT_FOUND')).call(readSettlement, 'S\ud800')
    await expect(answer).resolves.toMatchObject({ ok: false })
  })
})
