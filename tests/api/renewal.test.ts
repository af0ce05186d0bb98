import { listAccounts } from '@/contract/account'
import { readMe } from '@/contract/me'
import { listDemoPeople } from '@/contract/demo'
import { issueVoucherToken } from '@/contract/voucher'
import { goodReplies } from '../contract/wire-samples'
import {
  answered,
  bearerOf,
  heldAnswer,
  isRenewal,
  keyOf,
  lost,
  mei,
  phoneWith,
  refused,
  flushPromises,
  wireSession,
  type CityStub,
} from './phone'

const fresh = { accessToken: 'access-of-mei-0002', refreshToken: 'refresh-of-mei-0002' }
const expired = refused(401, 'AUTH_EXPIRED')

/** Creates a city that accepts the token of `fresh` only and answers a renewal with `renewal`. */
const cityAfterExpiry =
  (renewal: CityStub): CityStub =>
  (request, number) => {
    if (isRenewal(request)) return renewal(request, number)
    if (bearerOf(request) !== fresh.accessToken) return expired
    return answered(200, request.url.endsWith('/me') ? goodReplies.readMe : goodReplies.issueVoucherToken)
  }
const renews: CityStub = () => answered(200, wireSession(fresh))

describe('an expired session', () => {
  it('is renewed, the call is repeated with the new token, and the new tokens are kept', async () => {
    const phone = phoneWith(cityAfterExpiry(renews), mei)
    expect((await phone.call(readMe, {})).ok).toBe(true)
    expect(phone.sent.map(bearerOf)).toEqual([mei.accessToken, undefined, fresh.accessToken])
    expect(phone.storedTokens()).toMatchObject(fresh)
  })

  it('is renewed once for twenty calls at the same time', async () => {
    const phone = phoneWith(cityAfterExpiry(renews), mei)
    const answers = await Promise.all(Array.from({ length: 20 }, () => phone.call(readMe, {})))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20)
    expect(phone.sent.filter(isRenewal)).toHaveLength(1)
    expect(phone.sent).toHaveLength(41)
  })

  it('is not renewed again for a call that learns of it late', async () => {
    const late = heldAnswer()
    const city = cityAfterExpiry(renews)
    const phone = phoneWith((request, n) => (n === 1 ? late.answer : city(request, n)), mei)
    const slow = phone.call(readMe, {})
    expect((await phone.call(readMe, {})).ok).toBe(true)
    await late.give(expired)
    expect((await slow).ok).toBe(true)
    expect(phone.sent.filter(isRenewal)).toHaveLength(1)
  })

  it('is renewed again when the new one has expired too, later', async () => {
    let renewals = 0
    const phone = phoneWith((request) => {
      if (!isRenewal(request))
        return bearerOf(request)?.endsWith(`-${renewals}`) ? answered(200, goodReplies.readMe) : expired
      renewals += 1
      return answered(200, wireSession({ ...fresh, accessToken: `access-of-mei-000-${renewals}` }))
    }, mei)
    expect((await phone.call(readMe, {})).ok).toBe(true)
    phone.session.renew({ ...fresh, accessToken: 'access-of-mei-000-stale' })
    expect((await phone.call(readMe, {})).ok).toBe(true)
    expect(renewals).toBe(2)
  })

  it('carries the refresh token in the body, never in the address', async () => {
    const phone = phoneWith(cityAfterExpiry(renews), mei)
    await phone.call(readMe, {})
    const renewal = phone.sent.find(isRenewal)
    expect(JSON.parse(renewal?.body ?? '')).toEqual({ refresh_token: mei.refreshToken })
    expect(phone.sent.map(({ url }) => url).join()).not.toMatch(/access-of|refresh-of/)
  })

  it('makes a change a new attempt with a key of its own: the first was never admitted', async () => {
    const phone = phoneWith(cityAfterExpiry(renews), mei)
    expect((await phone.call(issueVoucherToken, { body: {} })).ok).toBe(true)
    expect(phone.sent.map(keyOf).every((key) => key !== undefined)).toBe(true)
  })

  it('does not concern a call that needs no session', async () => {
    const phone = phoneWith(() => expired, mei)
    expect(await phone.call(listDemoPeople, {})).toMatchObject({ error: { is: 'refused' } })
    expect(phone.storedTokens()).toEqual(mei)
  })

  it.each(['', '<h1>login</h1>', '{}'])(
    'is noticed by the status alone, when the client hid the body or it is %p',
    async (text) => {
      const phone = phoneWith((request, number) => {
        const outcome = cityAfterExpiry(renews)(request, number)
        return outcome === expired ? answered(401, text) : outcome
      }, mei)
      expect((await phone.call(readMe, {})).ok).toBe(true)
    },
  )
})

describe('a renewal', () => {
  it('that is refused ends the session: signed out, nothing kept, everybody told', async () => {
    const phone = phoneWith(
      cityAfterExpiry(() => expired),
      mei,
    )
    const notified: boolean[] = []
    phone.session.onChange((signedIn) => notified.push(signedIn))
    expect(await phone.call(readMe, {})).toEqual({ ok: false, error: { is: 'signed-out' } })
    expect(phone.storedTokens()).toBeUndefined()
    expect(notified).toEqual([false])
  })

  it.each([
    ['has no network', lost('offline'), 'offline'],
    ['times out', lost('timeout'), 'timeout'],
    ['finds the city down', answered(500, ''), 'unavailable'],
    ['brings an answer nobody understands', answered(200, '{}'), 'malformed'],
  ] as const)('that %s keeps the session', async (_, outcome, is) => {
    const phone = phoneWith(
      cityAfterExpiry(() => outcome),
      mei,
    )
    expect(await phone.call(readMe, {})).toMatchObject({ ok: false, error: { is } })
    expect(phone.storedTokens()).toEqual(mei)
  })

  it('that is dropped twice keeps the session, and so does one that came too often', async () => {
    const phone = phoneWith(
      cityAfterExpiry(() => lost('dropped')),
      mei,
    )
    const answer = phone.call(readMe, {})
    await phone.pass(300)
    expect(await answer).toEqual({ ok: false, error: { is: 'dropped' } })
    expect(phone.storedTokens()).toEqual(mei)
  })

  it('that came too often (RATE_LIMITED) keeps the session', async () => {
    const phone = phoneWith(
      cityAfterExpiry(() => refused(429, 'RATE_LIMITED')),
      mei,
    )
    expect((await phone.call(readMe, {})).ok).toBe(false)
    expect(phone.storedTokens()).toEqual(mei)
  })

  it('that failed is tried again by the next call', async () => {
    let renewals = 0
    const phone = phoneWith(
      cityAfterExpiry(() => ((renewals += 1) === 1 ? lost('offline') : answered(200, wireSession(fresh)))),
      mei,
    )
    expect((await phone.call(readMe, {})).ok).toBe(false)
    expect((await phone.call(readMe, {})).ok).toBe(true)
  })

  it('that the city accepts without accepting the new token ends the session, and does not go round', async () => {
    const phone = phoneWith(
      (request) => (isRenewal(request) ? answered(200, wireSession(fresh)) : expired),
      mei,
    )
    expect(await phone.call(listAccounts, {})).toEqual({ ok: false, error: { is: 'signed-out' } })
    await flushPromises()
    expect(phone.sent).toHaveLength(3)
    expect(phone.storedTokens()).toBeUndefined()
  })
})
