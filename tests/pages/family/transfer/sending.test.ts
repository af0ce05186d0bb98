import { foundTown } from '../../../mock/town'
import { endSession } from '../../../phone-in-town'
import { maxFen, phoneOf } from './sending'

describe('money to a relative in another province', () => {
  it('is sent after a last look, waits for the other one, and leaves an empty form', async () => {
    const { sending, fill, sentFen, tries } = await phoneOf('employee')
    fill('two-places', '500')
    expect([sending.getState().step, sentFen()]).toEqual(['check', []])
    await sending.send()
    expect(sending.getState()).toMatchObject({
      step: 'sent',
      sent: { maskedName: '*远行', fen: 50_000, state: 'PENDING' },
      draft: { name: '', amount: '' },
      foundLate: false,
    })
    expect([sentFen(), tries()]).toEqual([[50_000], 1])
  })

  it('is sent once by two touches, and a touch on what is done does nothing', async () => {
    const { sending, fill, sentFen } = await phoneOf('employee')
    fill('two-places', '500')
    await Promise.all([sending.send(), sending.send()])
    await sending.send()
    expect(sentFen()).toEqual([50_000])
  })

  it('ignores what is typed while it is on its way', async () => {
    const { sending, fill, hold, sentFen } = await phoneOf('employee')
    fill('two-places', '500')
    const answers = hold()
    const sends = sending.send()
    sending.type({ amount: '999' })
    sending.edit()
    expect(sending.getState()).toMatchObject({ step: 'check', draft: { amount: '500' } })
    await answers.release()
    await sends
    expect(sentFen()).toEqual([50_000])
  })

  it('is not sent before everything is typed, and what is missing is said', async () => {
    const { sending, sentFen } = await phoneOf('employee')
    sending.type({ name: '王远行' })
    sending.check(maxFen)
    await sending.send()
    expect(sending.getState()).toMatchObject({ step: 'form', checked: true, draft: { name: '王远行' } })
    expect(sentFen()).toEqual([])
  })

  it('can be changed after the last look; the next one begins after the first', async () => {
    const { sending, fill, sentFen } = await phoneOf('employee')
    fill('two-places', '500')
    sending.edit()
    expect(sending.getState()).toMatchObject({ step: 'form', draft: { amount: '500' } })
    fill('two-places', '400')
    await sending.send()
    sending.edit()
    expect(sending.getState()).toMatchObject({ step: 'form', sent: undefined })
    fill('two-places', '400')
    await sending.send()
    expect([sentFen(), sending.getState().foundLate]).toEqual([[40_000, 40_000], false])
  })

  it.each([
    ['employee', 'mother', '他和你在同一个省参保'],
    ['mother', 'two-places', '你没有个人账户，没有可以转的钱'],
    ['flexible', 'two-places', '你的个人账户冻结了'],
  ])(
    'from the %s to the %s is refused with its reason, and the form is there again',
    async (who, to, what) => {
      const { sending, fill, said } = await phoneOf(who)
      fill(to, '500')
      await sending.send()
      expect(said()).toBe(what)
      expect(sending.getState()).toMatchObject({ step: 'form', busy: false, draft: { amount: '500' } })
    },
  )

  it('is refused outside the hours and after the third of a day, with everything kept', async () => {
    const town = foundTown()
    const { sending, fill, said } = await phoneOf('employee', town)
    for (const amount of ['10', '20', '30']) {
      fill('two-places', amount)
      await sending.send()
    }
    fill('two-places', '40')
    await sending.send()
    expect(said()).toBe('超过了每天能转的次数或每次的上限')
    town.setClock(Date.parse('2026-11-21T22:00:00+08:00'))
    const late = await phoneOf('employee', town)
    late.fill('two-places', '40')
    await late.sending.send()
    expect([late.said(), late.sending.getState().draft.amount]).toEqual(['现在不是可以转的时间', '40'])
  })
})

describe('a session that ends while money is sent', () => {
  it('of itself keeps what was typed, for the same person coming back', async () => {
    const here = await phoneOf('employee')
    here.fill('two-places', '500')
    endSession(here)
    await here.sending.send()
    expect(here.said()).toBe('登录已过期')
    await here.enterAs('employee')
    here.sending.type({})
    expect([here.said(), here.sending.getState().draft.amount]).toEqual([undefined, '500'])
    await here.sending.send()
    expect(here.sentFen()).toEqual([50_000])
  })

  it('by log-out sends nothing more, in nobody’s name', async () => {
    const here = await phoneOf('employee')
    here.fill('two-places', '500')
    const answers = here.hold()
    const sends = here.sending.send()
    here.session.end()
    here.sending.forget()
    here.session.enter({ accessToken: here.town.enter('spouse'), refreshToken: 'of-the-spouse' })
    await answers.release()
    await sends
    expect([here.asked('POST /wallet/transfers'), here.tries()]).toEqual([0, 0])
    expect(here.sending.getState()).toEqual(here.sending.getInitialState())
  })
})
