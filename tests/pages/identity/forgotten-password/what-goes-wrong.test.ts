import { endSession, sessionLifeMs } from '../../../phone-in-town'
import { otherCode } from '../sign-in/sign-in-phone'
import { forgottenPasswordPhone, phoneWithMessage, newPassword } from './forgotten-password-phone'

const minute = 60_000

describe('what goes wrong keeps what was typed', () => {
  it('such as a wrong code; the right one still counts, until five were wrong', async () => {
    const { forgotten, typeAll, received, problem, getState } = await phoneWithMessage()
    const wrong = otherCode(received())
    typeAll(wrong)
    await forgotten.reset()
    expect(problem()).toBe('验证码不对')
    expect(getState()).toMatchObject({
      form: { code: wrong, next: newPassword, again: newPassword },
      act: { is: 'failed', of: 'reset' },
    })
    for (let n = 1; n < 5; n += 1) await forgotten.reset()
    forgotten.type({ code: received() })
    await forgotten.reset()
    expect(problem()).toBe('验证码已失效')
  })

  it('such as a birth date, which only the city knows; the message is good for a better one', async () => {
    const { forgotten, typeAll, received, problem, getState } = await phoneWithMessage()
    typeAll(received(), '850312')
    await forgotten.reset()
    expect(problem()).toBe('这个密码太容易被猜到')
    typeAll(received())
    await forgotten.reset()
    expect(getState().done).toBe(true)
  })

  it.each(['timeout', '500'] as const)('such as a line that is %s, on either question', async (fault) => {
    const { forgotten, line, typeAll, received, problem, getState, pass } = await forgottenPasswordPhone()
    typeAll('', newPassword)
    line.nextFaults.push(fault)
    await forgotten.sendCode()
    expect(problem()).toBeDefined()
    await pass(minute)
    await forgotten.sendCode()
    typeAll(received())
    line.nextFaults.push(fault)
    await forgotten.reset()
    expect(problem()).toBeDefined()
    expect(getState()).toMatchObject({
      form: { code: received(), next: newPassword },
      act: { is: 'failed', of: 'reset' },
      done: false,
    })
  })

  it('such as a session that has ended, for the same person', async () => {
    const here = await phoneWithMessage()
    here.typeAll(here.received())
    endSession(here)
    await here.forgotten.reset()
    expect(here.problem()).toBe('登录已过期')
    await here.enterAs('employee', 'employee')
    await here.forgotten.reset()
    expect(here.getState().done).toBe(true)
  })

  it('but not a session that can be renewed', async () => {
    const { forgotten, typeAll, received, getState, pass } = await forgottenPasswordPhone()
    await pass(sessionLifeMs)
    await forgotten.sendCode()
    typeAll(received())
    await forgotten.reset()
    expect(getState().done).toBe(true)
  })
})

describe('an answer that comes late', () => {
  it.each(['sendCode', 'reset'] as const)('to %s after log-out tells nothing', async (what) => {
    const { forgotten, hold, session, typeAll, received, typeOldPassword, typedOldPassword, pass } =
      await phoneWithMessage()
    await pass(minute)
    typeAll(received())
    const answers = hold()
    const asking = forgotten[what]()
    session.end()
    typeOldPassword()
    await answers.release()
    await asking
    expect(forgotten.getState()).toEqual(forgotten.getInitialState())
    expect(typedOldPassword()).toEqual(['740', '740'])
  })

  it('when the page was left has done its work, and says nothing on the next visit', async () => {
    const { forgotten, hold, typeAll, received, typedOldPassword } = await phoneWithMessage()
    typeAll(received())
    const answers = hold()
    const resetting = forgotten.reset()
    forgotten.leave()
    await answers.release()
    await resetting
    expect(forgotten.getState()).toEqual(forgotten.getInitialState())
    expect(typedOldPassword()).toEqual(['', ''])
  })
})
