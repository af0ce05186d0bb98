import { foundingPassword as password } from 'mock/world/entry/voucher-password'
import { foundTown } from '../../../mock/town'
import { voucherSettingsPhone } from './voucher-settings-phone'

const next = '538204'

describe('changing the password', () => {
  it('is done once for two touches, is said, and keeps nothing typed', async () => {
    const { settings, asked, typeChange } = await voucherSettingsPhone()
    typeChange(password, next)
    await Promise.all([settings.changePassword(), settings.changePassword()])
    expect(asked('POST /voucher/password')).toBe(1)
    expect(settings.getState()).toMatchObject({
      form: { current: '', next: '', again: '' },
      changed: true,
    })
  })

  it('is no news any more as soon as something is typed', async () => {
    const { settings, typeChange } = await voucherSettingsPhone()
    typeChange(password, next)
    await settings.changePassword()
    settings.type({ current: '1' })
    expect(settings.getState().changed).toBe(false)
  })

  it.each([
    ['', next, next],
    [password, '53820', '53820'],
    [password, next, '538205'],
    [password, next, ''],
    [password, '123456', '123456'],
  ])('is not asked for with %j, %j and %j', async (current, wanted, again) => {
    const { settings, asked, typeChange } = await voucherSettingsPhone()
    typeChange(current, wanted, again)
    await settings.changePassword()
    expect(asked('POST /voucher/password')).toBe(0)
  })

  it.each([
    ['111222', next, '密码不对'],
    [password, '000001', '这个密码太容易被猜到'],
    [password, '850312', '这个密码太容易被猜到'],
  ])('from %s to %s is refused, said, and everything typed stays', async (current, wanted, what) => {
    const { settings, problem, typeChange } = await voucherSettingsPhone()
    typeChange(current, wanted)
    await settings.changePassword()
    expect(problem()).toBe(what)
    expect(settings.getState()).toMatchObject({
      form: { current, next: wanted, again: wanted },
      changed: false,
    })
  })

  it('with the wrong one five times locks it', async () => {
    const { settings, problem, typeChange } = await voucherSettingsPhone()
    typeChange('111222', next)
    for (let n = 0; n < 5; n += 1) await settings.changePassword()
    expect(problem()).toBe('密码已锁定')
  })

  it('on one phone makes the old one wrong on the other', async () => {
    const town = foundTown({ people: ['employee'] })
    const [one, other] = [await voucherSettingsPhone(town), await voucherSettingsPhone(town)]
    one.typeChange(password, next)
    await one.settings.changePassword()
    other.typeChange(password, '640173')
    await other.settings.changePassword()
    expect(other.problem()).toBe('密码不对')
  })

  it('answered after log-out is not said to whoever comes next', async () => {
    const { settings, hold, session, typeChange } = await voucherSettingsPhone()
    typeChange(password, next)
    const answers = hold()
    const changing = settings.changePassword()
    session.end()
    await answers.release()
    await changing
    expect(settings.getState()).toEqual(settings.getInitialState())
  })

  it('leaves no half-typed password behind when the page is left', async () => {
    const { settings, typeChange, holder } = await voucherSettingsPhone()
    typeChange(password, next.slice(0, 3))
    settings.leave()
    expect(settings.getState().form).toEqual({ current: '', next: '', again: '' })
    expect(holder()?.state).toBe('ACTIVE')
  })
})
