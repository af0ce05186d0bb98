import { smsCode } from 'mock/world/entry/sms-code'
import { signInBySms } from '@/contract/sign-in'
import { foundTown, must, type Town } from '../town'
import {
  minutes,
  withWrongCode,
  newPhone,
  receivedCode,
  requestCode,
  seconds,
  type TypedCode,
} from './entry-steps'

const withPhone = () => foundTown({ people: ['employee'] })
const typing = (town: Town, body: TypedCode) => town.ask(signInBySms, { body })

describe('a text message', () => {
  it('carries six digits that differ from message to message and from city to city', () => {
    const codes = Array.from({ length: 200 }, (_, n) => smsCode('secret', `message-${n}`))
    for (const code of codes) expect(code).toMatch(/^\d{6}$/)
    expect(new Set(codes).size).toBeGreaterThan(190)
    expect(smsCode('secret', 'message-1')).toBe(codes[1])
    expect(smsCode('another secret', 'message-1')).not.toBe(codes[1])
  })

  it('says when the next may be sent and how long its code lives', () => {
    expect(must(requestCode(withPhone(), newPhone))).toMatchObject({
      resendAfterMs: seconds(60),
      lifetimeMs: minutes(5),
    })
  })

  it.each(['138000000', '23800000001', '1380000000x', '', '+8613800000001'])(
    'is not sent to "%s", which is no mobile number',
    (mob) => {
      expect(requestCode(withPhone(), mob).refusal).toBe('INVALID_REQUEST')
    },
  )

  it('is followed by another to the same telephone after sixty seconds, not before', () => {
    const town = withPhone()
    must(requestCode(town, newPhone))
    town.pass(seconds(60) - 1)
    expect(requestCode(town, newPhone)).toMatchObject({ status: 429, refusal: 'RATE_LIMITED' })
    must(requestCode(town, '13612345679'))
    town.pass(1)
    must(requestCode(town, newPhone))
  })

  it('is sent five times an hour at most, whatever for', () => {
    const town = withPhone()
    for (let n = 0; n < 5; n += 1) {
      must(requestCode(town, newPhone, n % 2 === 0 ? 'SIGN_IN' : 'RESET_PASSWORD'))
      town.pass(minutes(2))
    }
    expect(requestCode(town, newPhone).refusal).toBe('RATE_LIMITED')
    town.pass(minutes(50) - 1)
    expect(requestCode(town, newPhone).refusal).toBe('RATE_LIMITED')
    town.pass(1)
    must(requestCode(town, newPhone))
  })

  it('is not counted when it was not sent', () => {
    const town = withPhone()
    must(requestCode(town, newPhone))
    for (let n = 0; n < 10; n += 1) expect(requestCode(town, newPhone).refusal).toBe('RATE_LIMITED')
    town.pass(seconds(60))
    must(requestCode(town, newPhone))
  })
})

describe('the code of a text message', () => {
  it('is good until five minutes have passed', () => {
    const town = withPhone()
    const early = receivedCode(town, newPhone)
    town.pass(minutes(5) - 1)
    must(typing(town, early))
    const late = receivedCode(town, newPhone)
    town.pass(minutes(5))
    expect(typing(town, late).refusal).toBe('SMS_EXPIRED')
  })

  it('opens one door only', () => {
    const town = withPhone()
    const code = receivedCode(town, newPhone)
    must(typing(town, code))
    expect(typing(town, code).refusal).toBe('SMS_EXPIRED')
  })

  it('is dead after five wrong tries, which are counted down, even when the sixth is right', () => {
    const town = withPhone()
    const code = receivedCode(town, newPhone)
    for (const left of [4, 3, 2, 1, 0]) {
      expect(typing(town, withWrongCode(code))).toMatchObject({
        refusal: 'SMS_WRONG',
        advice: `not the code that was sent; tries left: ${left}`,
      })
    }
    expect(typing(town, withWrongCode(code)).refusal).toBe('SMS_EXPIRED')
    expect(typing(town, code).refusal).toBe('SMS_EXPIRED')
  })

  it('is still good after four wrong tries', () => {
    const town = withPhone()
    const code = receivedCode(town, newPhone)
    for (let n = 0; n < 4; n += 1) expect(typing(town, withWrongCode(code)).refusal).toBe('SMS_WRONG')
    must(typing(town, code))
  })

  it('is no sign-in when it was sent for something else, and nothing when no message had that name', () => {
    const town = withPhone()
    expect(typing(town, receivedCode(town, newPhone, 'RESET_PASSWORD')).refusal).toBe('SMS_EXPIRED')
    expect(typing(town, { sms_id: 'never-sent', sms_code: '000000' }).refusal).toBe('SMS_EXPIRED')
  })
})
