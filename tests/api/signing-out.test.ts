import { readMe } from '@/contract/me'
import { goodReplies } from '../contract/wire-samples'
import {
  answered,
  bearerOf,
  heldAnswer,
  isRenewal,
  lan,
  lost,
  mei,
  phoneWith,
  refused,
  flushPromises,
  wireSession,
} from './phone'

const signedOut = { ok: false, error: { is: 'signed-out' } }
const fresh = { accessToken: 'access-of-mei-0002', refreshToken: 'refresh-of-mei-0002' }
const expired = refused(401, 'AUTH_EXPIRED')
const meisAnswer = answered(200, goodReplies.readMe)

describe('signing out while a call is under way', () => {
  it('delivers nothing of the person who left', async () => {
    const line = heldAnswer()
    const phone = phoneWith(() => line.answer, mei)
    const answer = phone.call(readMe, {})
    await flushPromises()
    phone.session.end()
    await line.give(meisAnswer)
    expect(await answer).toEqual(signedOut)
  })

  it('delivers nothing to the next person, who has signed in meanwhile', async () => {
    const line = heldAnswer()
    const phone = phoneWith(() => line.answer, mei)
    const answer = phone.call(readMe, {})
    await flushPromises()
    phone.session.end()
    phone.session.enter(lan)
    await line.give(meisAnswer)
    expect(await answer).toEqual(signedOut)
    expect(phone.storedTokens()).toEqual(lan)
  })

  it('delivers no problem of the person who left either, and renews nothing', async () => {
    const line = heldAnswer()
    const phone = phoneWith(() => line.answer, mei)
    const answer = phone.call(readMe, {})
    await flushPromises()
    phone.session.end()
    phone.session.enter(lan)
    await line.give(expired)
    expect(await answer).toEqual(signedOut)
    expect(phone.sent).toHaveLength(1)
    expect(phone.storedTokens()).toEqual(lan)
  })
})

describe('signing out while the session is being renewed', () => {
  const renewing = () => {
    const renewal = heldAnswer()
    const phone = phoneWith((request) => (isRenewal(request) ? renewal.answer : expired), mei)
    return { phone, renewal }
  }

  it('does not write the dead session back', async () => {
    const { phone, renewal } = renewing()
    const answer = phone.call(readMe, {})
    await flushPromises()
    expect(phone.sent.filter(isRenewal)).toHaveLength(1)
    phone.session.end()
    await renewal.give(answered(200, wireSession(fresh)))
    expect(await answer).toEqual(signedOut)
    expect(phone.storedTokens()).toBeUndefined()
    expect(phone.session.current()).toBeUndefined()
    expect(phone.sent.map(bearerOf)).not.toContain(fresh.accessToken)
  })

  it('does not take the session of the next person away, whatever the renewal brings', async () => {
    for (const outcome of [answered(200, wireSession(fresh)), expired, lost('offline')]) {
      const { phone, renewal } = renewing()
      const answer = phone.call(readMe, {})
      await flushPromises()
      phone.session.end()
      phone.session.enter(lan)
      await renewal.give(outcome)
      expect(await answer).toEqual(signedOut)
      expect(phone.storedTokens()).toEqual(lan)
    }
  })

  it('leaves the next person a renewal of their own', async () => {
    const renewal = heldAnswer()
    const lansNext = { accessToken: 'access-of-lan-0002', refreshToken: 'refresh-of-lan-0002' }
    const phone = phoneWith((request) => {
      if (isRenewal(request)) {
        return request.body?.includes(mei.refreshToken)
          ? renewal.answer
          : answered(200, wireSession(lansNext))
      }
      return bearerOf(request) === lansNext.accessToken ? meisAnswer : expired
    }, mei)
    const meisCall = phone.call(readMe, {})
    await flushPromises()
    phone.session.end()
    phone.session.enter(lan)
    const lansCall = phone.call(readMe, {})
    await flushPromises()
    await renewal.give(lost('timeout'))
    expect(await meisCall).toEqual(signedOut)
    expect((await lansCall).ok).toBe(true)
  })
})
