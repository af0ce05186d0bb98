import { foundingPassword as password } from 'mock/world/entry/voucher-password'
import { lastSeen } from '@/domain/remote'
import { identityPhone } from './identity-phone'

const halfAMinute = 30_000

describe('who one is', () => {
  it('is masked to begin with', async () => {
    const { me, shown } = await identityPhone()
    expect(lastSeen(me.getState().value)?.value).toMatchObject({
      maskedName: '*海宁',
      maskedPhone: '138****0001',
    })
    expect(shown()).toBeUndefined()
  })

  it('is shown after the password, for as long as the city says, then hidden by itself', async () => {
    const { reveal, shown, pass, clock } = await identityPhone()
    reveal.type(password)
    await reveal.show()
    expect(reveal.getState()).toMatchObject({
      password: '',
      revealed: { person: { name: '陈海宁', phone: '13800000001' }, hidesAt: clock.now() + halfAMinute },
    })
    await pass(halfAMinute - 1)
    expect(shown()).toBe('陈海宁')
    await pass(1)
    expect(shown()).toBeUndefined()
    expect(JSON.stringify(reveal.getState())).not.toContain('陈海宁')
  })

  it('is hidden half a minute after it was asked for, however slow the answer', async () => {
    const { reveal, shown, hold, clock } = await identityPhone()
    reveal.type(password)
    const answers = hold()
    const showing = reveal.show()
    await clock.pass(7_000)
    await answers.release()
    await showing
    await clock.pass(halfAMinute - 7_001)
    expect(shown()).toBe('陈海宁')
    await clock.pass(1)
    expect(shown()).toBeUndefined()
  })

  it('that comes after its time is over is not kept', async () => {
    const { reveal, shown, hold, clock } = await identityPhone()
    reveal.type(password)
    const answers = hold()
    const showing = reveal.show()
    await clock.pass(halfAMinute)
    await answers.release()
    await showing
    await clock.pass(0)
    expect(shown()).toBeUndefined()
  })

  it('is hidden although the phone’s clock was turned back', async () => {
    const { reveal, shown, clock } = await identityPhone()
    reveal.type(password)
    await reveal.show()
    clock.jump(-86_400_000)
    await clock.pass(halfAMinute)
    expect(shown()).toBeUndefined()
  })

  it.each(['hide', 'leave', 'forget'] as const)(
    'is hidden at once by %s, and a second look has its whole time',
    async (away) => {
      const { reveal, shown, pass } = await identityPhone()
      reveal.type(password)
      await reveal.show()
      await pass(20_000)
      reveal[away]()
      expect(shown()).toBeUndefined()
      reveal.type(password)
      await reveal.show()
      await pass(20_000)
      expect(shown()).toBe('陈海宁')
      await pass(10_000)
      expect(shown()).toBeUndefined()
    },
  )

  it.each(['hide', 'leave', 'forget'] as const)(
    'is not shown when the answer comes after %s',
    async (away) => {
      const { reveal, shown, hold } = await identityPhone()
      reveal.type(password)
      const answers = hold()
      const showing = reveal.show()
      reveal[away]()
      await answers.release()
      await showing
      expect(shown()).toBeUndefined()
      expect(reveal.getState()).toMatchObject({ act: { is: 'idle' }, revealed: undefined })
    },
  )

  it('is asked for once by two touches', async () => {
    const { reveal, asked } = await identityPhone()
    reveal.type(password)
    await Promise.all([reveal.show(), reveal.show()])
    expect(asked('POST /me/reveal')).toBe(1)
  })

  it('is not shown to whoever is signed in when the answer comes', async () => {
    const { reveal, shown, hold, session, enterAs } = await identityPhone()
    reveal.type(password)
    const answers = hold()
    const showing = reveal.show()
    session.end()
    const entering = enterAs('spouse')
    await answers.give(1)
    await entering
    await answers.release()
    await showing
    expect(shown()).toBeUndefined()
    expect(reveal.getState()).toEqual(reveal.getInitialState())
  })
})

describe('answers about oneself', () => {
  it('that come out of order: the newest question counts', async () => {
    const { me, line, hold } = await identityPhone()
    const answers = hold()
    line.nextFaults.push('timeout')
    const first = me.refresh()
    me.outdate()
    const second = me.refresh()
    await answers.give(1)
    await second
    await answers.give(0)
    await first
    expect(me.getState().value.is).toBe('ready')
  })

  it('that are asked for twice at once are asked for once', async () => {
    const { me, asked } = await identityPhone()
    const before = asked('GET /me')
    await Promise.all([me.refresh(), me.refresh()])
    expect([asked('GET /me') - before, me.getState().value.is]).toEqual([1, 'ready'])
  })

  it('that come after log-out tell nothing', async () => {
    const { me, hold, session } = await identityPhone()
    const answers = hold()
    const asking = me.refresh()
    session.end()
    await answers.release()
    await asking
    expect(me.getState()).toEqual(me.getInitialState())
  })

  it('that fail leave what was there, with the reason', async () => {
    const { me, line } = await identityPhone()
    line.nextFaults.push('timeout')
    await me.refresh()
    expect(me.getState().value).toMatchObject({
      is: 'failed',
      problem: { is: 'timeout' },
      last: { value: { maskedName: '*海宁' } },
    })
  })
})
