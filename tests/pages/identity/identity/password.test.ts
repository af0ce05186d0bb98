import { foundingPassword as password } from 'mock/world/entry/voucher-password'
import { endSession, sessionLifeMs } from '../../../phone-in-town'
import { identityPhone } from './identity-phone'

const halfAnHour = 30 * 60_000

describe('the password', () => {
  it('that is not whole asks nothing', async () => {
    const { reveal, asked } = await identityPhone()
    reveal.type('74092')
    await reveal.show()
    expect(asked('POST /me/reveal')).toBe(0)
  })

  it('that is wrong is said and stays; after five nothing is listened to for half an hour', async () => {
    const { reveal, problem, shown, pass } = await identityPhone()
    reveal.type('111222')
    for (let n = 0; n < 4; n += 1) {
      await reveal.show()
      expect(problem()).toBe('密码不对')
      expect(reveal.getState().password).toBe('111222')
    }
    await reveal.show()
    expect(problem()).toBe('密码已锁定')
    reveal.type(password)
    await reveal.show()
    expect([problem(), shown()]).toEqual(['密码已锁定', undefined])
    await pass(halfAnHour)
    await reveal.show()
    expect(shown()).toBe('陈海宁')
  })

  it('stays when the line is lost, and when the app is put away; not when the page is left', async () => {
    const { reveal, line, problem, shown } = await identityPhone()
    reveal.type(password)
    line.nextFaults.push('timeout')
    await reveal.show()
    expect([problem(), shown()]).toEqual(['等了很久没有回应', undefined])
    expect(reveal.getState().password).toBe(password)
    reveal.hide()
    expect(reveal.getState().password).toBe(password)
    reveal.leave()
    expect(reveal.getState()).toMatchObject({ password: '', act: { is: 'idle' } })
  })

  it('is enough in a session that has to be renewed', async () => {
    const { reveal, pass, shown } = await identityPhone()
    reveal.type(password)
    await pass(sessionLifeMs)
    await reveal.show()
    expect(shown()).toBe('陈海宁')
  })

  it('stays in a session that has ended, for the same person', async () => {
    const here = await identityPhone()
    here.reveal.type(password)
    endSession(here)
    await here.reveal.show()
    expect([here.problem(), here.shown()]).toEqual(['登录已过期', undefined])
    expect(here.reveal.getState().password).toBe(password)
  })
})
