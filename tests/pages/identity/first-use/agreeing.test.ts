import { consentVersion } from 'mock/world/entry/consent-texts'
import { endSession, sessionLifeMs } from '../../../phone-in-town'
import { personCalled } from '../../../mock/entry/entry-steps'
import { foundTown } from '../../../mock/town'
import { newcomerPhone, firstUsePhone } from './first-use-phone'

/** Opens the consents step for the newcomer, who is verified. */
async function openConsentsStep() {
  const here = await newcomerPhone()
  await here.continueTo('consents')
  const consents = async () => {
    const given = await here.account.consents()
    return given.ok ? given.value.map(({ kind }) => kind).reverse() : []
  }
  return { ...here, consents }
}

describe('a consent', () => {
  it('is ticked by the person alone, and unticked by a second touch', async () => {
    const { firstUse } = await openConsentsStep()
    expect(firstUse.getState().step).toMatchObject({ is: 'consents', ticked: [] })
    firstUse.tick('VOUCHER_USE')
    expect(firstUse.getState().step).toMatchObject({ is: 'consents', ticked: ['VOUCHER_USE'] })
    firstUse.tick('VOUCHER_USE')
    expect(firstUse.getState().step).toMatchObject({ is: 'consents', ticked: [] })
  })

  it('that is not ticked is not given', async () => {
    const { firstUse, consents, asked } = await openConsentsStep()
    await firstUse.agree()
    expect(asked('POST /consents')).toBe(0)
    firstUse.tick('READ_RECORDS')
    await firstUse.agree()
    expect(await consents()).toEqual(['READ_RECORDS'])
    expect(firstUse.getState().step).toMatchObject({
      is: 'consents',
      texts: [{ kind: 'VOUCHER_USE' }],
      ticked: [],
    })
  })

  it('is given in a request of its own, to the version that was read', async () => {
    const { firstUse, tickAll, sent, consents } = await openConsentsStep()
    tickAll()
    await firstUse.agree()
    const bodies = sent.filter(({ method, url }) => method === 'POST' && url.endsWith('/consents'))
    expect(bodies.map(({ body }) => JSON.parse(body ?? '') as unknown)).toEqual([
      { kind: 'VOUCHER_USE', version: consentVersion },
      { kind: 'READ_RECORDS', version: consentVersion },
    ])
    expect(await consents()).toEqual(['VOUCHER_USE', 'READ_RECORDS'])
    expect(firstUse.getState()).toMatchObject({ step: { is: 'password' }, act: { is: 'idle' } })
  })

  it('is given once by two touches', async () => {
    const { firstUse, tickAll, asked } = await openConsentsStep()
    tickAll()
    await Promise.all([firstUse.agree(), firstUse.agree()])
    expect(asked('POST /consents')).toBe(2)
  })

  it('to a text that has changed since is refused: the new one is shown, unticked, and can be given', async () => {
    const here = await newcomerPhone()
    const answers = here.hold()
    const proving = here.continueTo('consents')
    for (let n = 0; n < 3; n += 1) await answers.give(n)
    here.rewrite((text) => text.split(consentVersion).join('2020-01'))
    await answers.release()
    await proving
    here.tickAll()
    await here.firstUse.agree()
    expect(here.problem()).toBe('内容刚刚有更新')
    expect(here.firstUse.getState().step).toMatchObject({
      is: 'consents',
      texts: [{ version: consentVersion }, { version: consentVersion }],
      ticked: [],
    })
    here.tickAll()
    await here.firstUse.agree()
    expect(here.firstUse.getState()).toMatchObject({ step: { is: 'password' }, act: { is: 'idle' } })
  })
})

describe('what goes wrong with agreeing', () => {
  it.each([[['timeout']], [[undefined, 'timeout']], [[undefined, undefined, 'timeout']]] as const)(
    'such as answers %j keeps the ticks; the next try gives each consent once',
    async (faults) => {
      const { firstUse, line, tickAll, problem, consents } = await openConsentsStep()
      tickAll()
      line.nextFaults.push(...faults)
      await firstUse.agree()
      expect(problem()).toBe('等了很久没有回应')
      expect(firstUse.getState()).toMatchObject({
        step: { is: 'consents', ticked: ['VOUCHER_USE', 'READ_RECORDS'] },
        act: { is: 'failed', of: 'agree' },
      })
      await firstUse.agree()
      expect(firstUse.getState()).toMatchObject({ step: { is: 'password' }, act: { is: 'idle' } })
      expect(await consents()).toEqual(['VOUCHER_USE', 'READ_RECORDS'])
    },
  )

  it('such as a session that has expired is not noticed where it can be renewed', async () => {
    const { firstUse, pass, tickAll } = await openConsentsStep()
    tickAll()
    await pass(sessionLifeMs)
    await firstUse.agree()
    expect(firstUse.getState().step).toEqual({ is: 'password' })
  })

  it('such as a session that has ended keeps the ticks for the same person', async () => {
    const here = await openConsentsStep()
    here.tickAll()
    endSession(here)
    await here.firstUse.agree()
    expect(here.problem()).toBe('登录已过期')
    expect(here.firstUse.getState().step).toMatchObject({ ticked: ['VOUCHER_USE', 'READ_RECORDS'] })
    await here.pass(60_000)
    await here.signIn()
    await here.firstUse.agree()
    expect(here.firstUse.getState().step).toEqual({ is: 'password' })
  })

  it('gives nothing more in the name of whoever comes next', async () => {
    const here = await openConsentsStep()
    here.tickAll()
    const answers = here.hold()
    const agreeing = here.firstUse.agree()
    here.session.end()
    await answers.release()
    await here.enterAs('employee')
    await agreeing
    expect(here.asked('POST /consents')).toBe(1)
    expect(here.firstUse.getState()).toEqual(here.firstUse.getInitialState())
  })
})

describe('a child under 14', () => {
  const child = personCalled('child').personNumber

  /** Lets the guardian withdraw a consent that the child needs, and opens the app on the child's phone. */
  async function childPhone() {
    const town = foundTown({ people: ['employee', 'child'] })
    const parent = firstUsePhone(town)
    await parent.enterAs('employee')
    const given = await parent.account.consents()
    for (const { id, kind, personNumber } of given.ok ? given.value : [])
      if (personNumber === child && kind === 'VOUCHER_USE') await parent.account.withdrawConsent(id)
    const kid = firstUsePhone(town)
    await kid.enterAs('child')
    await kid.firstUse.begin()
    return { ...kid, parent }
  }

  it('reads who agrees instead, and to what', async () => {
    const { firstUse } = await childPhone()
    expect(firstUse.getState().step).toMatchObject({
      is: 'guardian',
      guardian: '*海宁',
      texts: [{ kind: 'VOUCHER_USE' }],
    })
  })

  it('goes on when the guardian has agreed, and not before; nothing is asked in the child’s name', async () => {
    const { firstUse, problem, asked, parent } = await childPhone()
    await firstUse.agree()
    expect(problem()).toBe('还没有监护人的同意')
    expect(firstUse.getState().step).toMatchObject({ is: 'guardian', guardian: '*海宁' })
    await parent.account.giveConsent('VOUCHER_USE', consentVersion, child)
    await firstUse.agree()
    expect(firstUse.getState()).toMatchObject({ step: { is: 'done' }, act: { is: 'idle' } })
    expect(asked('POST /consents')).toBe(0)
  })

  it('is told of a broken line as of nothing else', async () => {
    const { firstUse, line, problem } = await childPhone()
    line.nextFaults.push('timeout')
    await firstUse.agree()
    expect(problem()).toBe('等了很久没有回应')
    expect(firstUse.getState().step.is).toBe('guardian')
  })
})
