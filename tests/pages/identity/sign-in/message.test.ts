import { foundTown } from '../../../mock/town'
import { signInPhone, otherCode } from './sign-in-phone'

const number = '13800000001'
const minute = 60_000

/** Opens the sign-in page and has a message sent to the employee. */
async function phoneWithMessage() {
  const phone = signInPhone()
  phone.signIn.typePhone(number)
  await phone.signIn.sendCode()
  return phone
}

describe('a text message', () => {
  it('is sent again only after the city’s time, to the millisecond', async () => {
    const { signIn, asked, pass, clock, problem } = await phoneWithMessage()
    expect(signIn.getState().sent?.resendAt).toBe(clock.now() + minute)
    await pass(minute - 1)
    await signIn.sendCode()
    expect(asked('POST /sms-codes')).toBe(1)
    await pass(1)
    await signIn.sendCode()
    expect(asked('POST /sms-codes')).toBe(2)
    expect(problem()).toBeUndefined()
  })

  it('whose answer was slow is counted from the answer: the city is never asked too soon', async () => {
    const phone = signInPhone()
    const { signIn, hold, clock, problem } = phone
    signIn.typePhone(number)
    const answers = hold()
    const sending = signIn.sendCode()
    await clock.pass(3_000)
    await answers.release()
    await sending
    const { sent } = signIn.getState()
    expect(sent?.resendAt).toBe(clock.now() + minute)
    await phone.pass((sent?.resendAt ?? 0) - clock.now())
    await signIn.sendCode()
    expect(problem()).toBeUndefined()
  })

  it('to another number need not wait for the first', async () => {
    const { signIn, asked, problem } = await phoneWithMessage()
    signIn.typePhone('13612345678')
    await signIn.sendCode()
    expect(asked('POST /sms-codes')).toBe(2)
    expect(problem()).toBeUndefined()
    expect(signIn.getState().sent?.phone).toBe('13612345678')
  })

  it('asked for by two touches is one message', async () => {
    const { signIn, asked, town } = signInPhone()
    signIn.typePhone(number)
    await Promise.all([signIn.sendCode(), signIn.sendCode()])
    expect(asked('POST /sms-codes')).toBe(1)
    expect(town.events.filter(({ type }) => type === 'sms-sent')).toHaveLength(1)
  })

  it('sent again empties the code typed for the one before', async () => {
    const { signIn, pass, received } = await phoneWithMessage()
    const first = received()
    signIn.typeCode(first)
    await pass(minute)
    await signIn.sendCode()
    expect(signIn.getState().code).toBe('')
    signIn.typeCode(received())
    await signIn.submit()
    expect(signIn.getState().next).toBe('back')
  })

  it('that is quicker than the answer of the city finds its code still typed when that comes', async () => {
    const { signIn, pass, received, hold } = await phoneWithMessage()
    signIn.typeCode(received())
    await pass(minute)
    const answers = hold()
    const sending = signIn.sendCode()
    signIn.typeCode('246810')
    await answers.release()
    await sending
    expect(signIn.getState()).toMatchObject({ code: '246810', act: { is: 'idle' } })
  })

  it('is good for five minutes, counted by the phone from when it was asked for', async () => {
    const { signIn, pass, clock, received, problem } = await phoneWithMessage()
    expect(signIn.getState().sent?.expiresAt).toBe(clock.now() + 5 * minute)
    signIn.typeCode(received())
    await pass(5 * minute)
    await signIn.submit()
    expect(problem()).toBe('验证码已失效')
  })
})

describe('what goes wrong with a message', () => {
  it('asked for on two phones within a minute is said calmly, and the number stays', async () => {
    const town = foundTown({ people: ['employee'] })
    const first = signInPhone(town)
    const second = signInPhone(town)
    for (const { signIn } of [first, second]) {
      signIn.typePhone(number)
      await signIn.sendCode()
    }
    expect(first.problem()).toBeUndefined()
    expect(second.problem()).toBe('短信发得太勤了')
    expect(second.signIn.getState()).toMatchObject({
      phone: number,
      sent: undefined,
      act: { is: 'failed', of: 'send' },
    })
  })

  it('is over after five messages in an hour', async () => {
    const { signIn, pass, problem } = await phoneWithMessage()
    for (let n = 0; n < 4; n += 1) {
      await pass(minute)
      await signIn.sendCode()
      expect(problem()).toBeUndefined()
    }
    await pass(minute)
    await signIn.sendCode()
    expect(problem()).toBe('短信发得太勤了')
  })

  it('such as a wrong code keeps number and code, and a right one still opens', async () => {
    const { signIn, received, problem, session } = await phoneWithMessage()
    const wrong = otherCode(received())
    signIn.typeCode(wrong)
    await signIn.submit()
    expect(problem()).toBe('验证码不对')
    expect(signIn.getState()).toMatchObject({
      phone: number,
      code: wrong,
      act: { is: 'failed', of: 'sign-in' },
    })
    signIn.typeCode(received())
    expect(problem()).toBeUndefined()
    await signIn.submit()
    expect(session.current()).toBeDefined()
  })

  it('after five wrong codes needs another message', async () => {
    const { signIn, received, problem, session } = await phoneWithMessage()
    signIn.typeCode(otherCode(received()))
    for (let n = 0; n < 5; n += 1) await signIn.submit()
    expect(problem()).toBe('验证码不对')
    signIn.typeCode(received())
    await signIn.submit()
    expect(problem()).toBe('验证码已失效')
    expect(session.current()).toBeUndefined()
  })
})
