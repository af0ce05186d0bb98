import { foundingPassword as password } from 'mock/world/entry/voucher-password'
import { decode, issue } from '../../../mock/till'
import { foundTown } from '../../../mock/town'
import { endSession, sessionLifeMs } from '../../../phone-in-town'
import { voucherSettingsPhone } from './voucher-settings-phone'

describe('pausing', () => {
  it('takes effect at once: the codes on this phone are wiped, and a till takes none', async () => {
    const { settings, holder, codesDeleted, town, session } = await voucherSettingsPhone()
    const { digits } = issue(town, session.current()?.accessToken ?? '')
    await settings.pause('STOLEN')
    expect(holder()).toMatchObject({ state: 'PAUSED', pausedBecause: 'STOLEN', pausedAt: town.now() })
    expect(codesDeleted()).toBe(1)
    expect(decode(town, digits).refusal).toBe('VOUCHER_REVOKED')
  })

  it('by two touches is asked once', async () => {
    const { settings, asked, codesDeleted } = await voucherSettingsPhone()
    await Promise.all([settings.pause('LOST'), settings.pause('OTHER')])
    expect(asked('POST /voucher/pause')).toBe(1)
    expect(codesDeleted()).toBe(1)
  })

  it('that did not arrive says so and wipes nothing; the next try does', async () => {
    const { settings, line, pass, problem, codesDeleted, holder } = await voucherSettingsPhone()
    line.nextFaults.push('down', 'down')
    const pausing = settings.pause('LOST')
    await pass(300)
    await pausing
    expect(problem()).toBe('连不上医保服务')
    expect([codesDeleted(), holder()?.state, settings.getState().act.is]).toEqual([0, 'ACTIVE', 'failed'])
    await settings.pause('LOST')
    expect([codesDeleted(), holder()?.state, problem()]).toEqual([1, 'PAUSED', undefined])
  })

  it('whose answer never came is asked again, and is the same pause', async () => {
    const { settings, line, holder, town, pass } = await voucherSettingsPhone()
    const pausedAt = town.now()
    line.nextFaults.push('timeout')
    await settings.pause('LOST')
    await pass(5_000)
    await settings.pause('OTHER')
    expect(holder()).toMatchObject({ state: 'PAUSED', pausedBecause: 'LOST', pausedAt })
  })

  it('is not undone by an older answer that comes later', async () => {
    const { settings, voucher, hold, holder } = await voucherSettingsPhone()
    const answers = hold()
    const looking = voucher.refresh()
    const pausing = settings.pause('LOST')
    await answers.give(1)
    await pausing
    await answers.give(0)
    await looking
    expect(holder()?.state).toBe('PAUSED')
    expect(voucher.getState().value.is).toBe('ready')
  })

  it('in a session that has to be renewed is done', async () => {
    const { settings, pass, holder } = await voucherSettingsPhone()
    await pass(sessionLifeMs)
    await settings.pause('LOST')
    expect(holder()?.state).toBe('PAUSED')
  })

  it('answered after log-out tells nothing', async () => {
    const { settings, voucher, hold, session } = await voucherSettingsPhone()
    const answers = hold()
    const pausing = settings.pause('LOST')
    session.end()
    await answers.release()
    await pausing
    expect(settings.getState()).toEqual(settings.getInitialState())
    expect(voucher.getState()).toEqual(voucher.getInitialState())
  })

  it('on one phone is seen by the other on its refresh', async () => {
    const town = foundTown({ people: ['employee'] })
    const [one, other] = [await voucherSettingsPhone(town), await voucherSettingsPhone(town)]
    await one.settings.pause('LOST')
    await other.voucher.refresh()
    expect(other.holder()).toEqual(one.holder())
    other.settings.type({ current: password })
    await other.settings.resume()
    await one.voucher.refresh()
    expect(one.holder()?.state).toBe('ACTIVE')
  })
})

describe('resuming', () => {
  const pausedVoucherPhone = async () => {
    const here = await voucherSettingsPhone()
    await here.settings.pause('LOST')
    return here
  }

  it('takes the password, once for two touches, and keeps none of it', async () => {
    const { settings, holder, asked } = await pausedVoucherPhone()
    settings.type({ current: password })
    await Promise.all([settings.resume(), settings.resume()])
    expect(asked('POST /voucher/resume')).toBe(1)
    expect(holder()?.state).toBe('ACTIVE')
    expect(settings.getState()).toEqual({
      form: { current: '', next: '', again: '' },
      act: { is: 'idle' },
      changed: false,
    })
  })

  it('with half a password asks nothing', async () => {
    const { settings, asked } = await pausedVoucherPhone()
    settings.type({ current: password.slice(1) })
    await settings.resume()
    expect(asked('POST /voucher/resume')).toBe(0)
  })

  it('with a wrong one says so and keeps it, and is locked out at the fifth', async () => {
    const { settings, problem, holder } = await pausedVoucherPhone()
    settings.type({ current: '111222' })
    for (let n = 0; n < 4; n += 1) {
      await settings.resume()
      expect(problem()).toBe('密码不对')
      expect(settings.getState().form.current).toBe('111222')
    }
    await settings.resume()
    expect(problem()).toBe('密码已锁定')
    settings.type({ current: password })
    expect(problem()).toBeUndefined()
    await settings.resume()
    expect(problem()).toBe('密码已锁定')
    expect(holder()?.state).toBe('PAUSED')
  })

  it('is possible again half an hour after being locked out, and the page knows until when', async () => {
    const { settings, voucher, holder, pass, town } = await pausedVoucherPhone()
    settings.type({ current: '111222' })
    for (let n = 0; n < 5; n += 1) await settings.resume()
    await voucher.refresh()
    expect(holder()?.passwordLockedUntil).toBe(town.now() + 30 * 60_000)
    await pass(30 * 60_000)
    settings.type({ current: password })
    await settings.resume()
    expect(holder()?.state).toBe('ACTIVE')
  })

  it('keeps the password typed when the session has ended', async () => {
    const here = await pausedVoucherPhone()
    here.settings.type({ current: password })
    endSession(here)
    await here.settings.resume()
    expect(here.problem()).toBe('登录已过期')
    expect(here.settings.getState().form.current).toBe(password)
    await here.enterAs('employee', 'employee')
    await here.settings.resume()
    expect(here.holder()?.state).toBe('ACTIVE')
  })
})
