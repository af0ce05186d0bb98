import { foundTown } from '../../../mock/town'
import { endSession } from '../../../phone-in-town'
import { maxFen, walletPhone } from '../wallet-phone'

describe('money to a relative', () => {
  it('is sent after a last look, waits for the other one, and leaves an empty form', async () => {
    const { transfer, situation, fill, sentFen, asked } = await walletPhone('employee')
    fill('two-places', '500')
    expect([situation().is, sentFen()]).toEqual(['check', []])
    await transfer.send()
    expect(transfer.getState()).toMatchObject({
      situation: {
        is: 'sent',
        transfer: { maskedName: '*远行', fen: 50_000, state: 'PENDING' },
        foundLate: false,
      },
      draft: { name: '', amount: '' },
    })
    expect([sentFen(), asked('GET /wallet')]).toEqual([[50_000], 1])
  })

  it('is sent once by two touches, and a touch on what is done does nothing', async () => {
    const { transfer, fill, sentFen } = await walletPhone('employee')
    fill('two-places', '500')
    await Promise.all([transfer.send(), transfer.send()])
    await transfer.send()
    expect(sentFen()).toEqual([50_000])
  })

  it('ignores what is typed while it is on its way', async () => {
    const { transfer, fill, hold, sentFen } = await walletPhone('employee')
    fill('two-places', '500')
    const answers = hold()
    const sends = transfer.send()
    transfer.type({ amount: '999' })
    transfer.edit()
    transfer.check(maxFen)
    expect(transfer.getState()).toMatchObject({ situation: { is: 'sending' }, draft: { amount: '500' } })
    await answers.release()
    await sends
    expect(sentFen()).toEqual([50_000])
  })

  it('is not sent before everything is typed, and what is missing is said', async () => {
    const { transfer, sentFen } = await walletPhone('employee')
    transfer.type({ name: '王远行' })
    transfer.check(maxFen)
    await transfer.send()
    expect(transfer.getState()).toMatchObject({
      situation: { is: 'form', checked: true },
      draft: { name: '王远行' },
    })
    expect(sentFen()).toEqual([])
  })

  it('can be changed after the last look; the next one begins after the first', async () => {
    const { transfer, situation, fill, sentFen } = await walletPhone('employee')
    fill('two-places', '500')
    transfer.edit()
    expect(transfer.getState()).toMatchObject({ situation: { is: 'form' }, draft: { amount: '500' } })
    fill('two-places', '400')
    await transfer.send()
    transfer.edit()
    expect(situation()).toEqual({ is: 'form', checked: false, problem: undefined })
    fill('two-places', '400')
    await transfer.send()
    expect([sentFen(), situation()]).toMatchObject([[40_000, 40_000], { is: 'sent', foundLate: false }])
  })

  it.each([
    ['employee', 'employee', '不能转给自己，也不能转给这种关系的家人'],
    ['mother', 'two-places', '你没有个人账户，没有可以转的钱'],
    ['flexible', 'two-places', '你的个人账户冻结了'],
  ])(
    'from the %s to the %s is refused with its reason, and the form is there again',
    async (who, to, what) => {
      const { transfer, fill, problemText } = await walletPhone(who)
      fill(to, '500')
      await transfer.send()
      expect(problemText()).toBe(what)
      expect(transfer.getState()).toMatchObject({ situation: { is: 'form' }, draft: { amount: '500' } })
    },
  )

  it('is refused outside the hours and after the third of a day, with everything kept', async () => {
    const town = foundTown()
    const { transfer, fill, problemText } = await walletPhone('employee', town)
    for (const amount of ['10', '20', '30']) {
      fill('two-places', amount)
      await transfer.send()
    }
    fill('two-places', '40')
    await transfer.send()
    expect(problemText()).toBe('超过了每天能转的次数或每次的上限')
    town.setClock(Date.parse('2026-11-21T22:00:00+08:00'))
    const late = await walletPhone('employee', town)
    late.fill('two-places', '40')
    await late.transfer.send()
    expect([late.problemText(), late.transfer.getState().draft.amount]).toEqual([
      '现在不是可以转的时间',
      '40',
    ])
  })
})

describe('a session that ends while money is sent', () => {
  it('of itself keeps what was typed, for the same person coming back', async () => {
    const here = await walletPhone('employee')
    here.fill('two-places', '500')
    endSession(here)
    await here.transfer.send()
    expect(here.problemText()).toBe('登录已过期')
    await here.enterAs('employee')
    expect([here.problemText(), here.transfer.getState().draft.amount]).toEqual([undefined, '500'])
    await here.transfer.send()
    expect(here.sentFen()).toEqual([50_000])
  })

  it('by log-out sends nothing more, in nobody’s name', async () => {
    const here = await walletPhone('employee')
    here.fill('two-places', '500')
    const answers = here.hold()
    const sends = here.transfer.send()
    here.session.end()
    await here.enterAs('spouse')
    await answers.release()
    await sends
    expect([here.asked('POST /wallet/transfers'), here.asked('GET /wallet')]).toEqual([0, 0])
    expect(here.transfer.getState()).toEqual(here.transfer.getInitialState())
  })
})
