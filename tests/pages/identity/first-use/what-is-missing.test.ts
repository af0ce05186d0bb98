import { consentVersion } from 'mock/world/entry/consent-texts'
import { giveConsent, listConsents, withdrawConsent, type ConsentKind } from '@/contract/consent'
import { activateVoucher } from '@/contract/voucher-holder'
import { personCalled } from '../../../mock/entry/entry-steps'
import { foundTown, must } from '../../../mock/town'
import { newcomerPhone, goodPassword, firstUsePhone } from './first-use-phone'

/** Opens the first use for a person of the mock city who withdrew some of their consents. */
async function phoneWithout(person: string, ...kinds: ConsentKind[]) {
  const town = foundTown({ people: ['employee', 'child'] })
  const token = town.enter(person)
  const own = personCalled(person).personNumber
  for (const { id, kind, personNumber } of must(town.ask(listConsents, {}, { token }))) {
    if (personNumber !== own || !kinds.some((one) => one === kind)) continue
    must(town.ask(withdrawConsent, { path: { consentId: id } }, { token }))
  }
  const here = firstUsePhone(town)
  await here.enterAs(person)
  await here.firstUse.begin()
  return here
}

describe('a first use begins', () => {
  it('with asking: nothing is on the page before the city has said what is missing', async () => {
    const here = firstUsePhone(foundTown({ people: ['newcomer'] }))
    await here.signIn()
    const answers = here.hold()
    const asking = here.firstUse.begin()
    expect(here.firstUse.getState()).toEqual({
      ...here.firstUse.getInitialState(),
      act: { is: 'busy', of: 'begin' },
    })
    await answers.release()
    await asking
    expect(here.firstUse.getState()).toMatchObject({ step: { is: 'who' }, act: { is: 'idle' } })
  })

  it('with who, for somebody nobody has proven', async () => {
    const { firstUse } = await newcomerPhone()
    expect(firstUse.getState().step).toEqual({ is: 'who' })
  })

  it('with the consents, for somebody proven: exactly the two that are needed, none ticked', async () => {
    const { firstUse, continueTo } = await newcomerPhone()
    await continueTo('consents')
    expect(firstUse.getState().step).toMatchObject({
      is: 'consents',
      texts: [{ kind: 'VOUCHER_USE' }, { kind: 'READ_RECORDS' }],
      ticked: [],
    })
  })

  it.each(['VOUCHER_USE', 'READ_RECORDS'] as const)(
    'with %s alone, where only that was withdrawn',
    async (kind) => {
      const { firstUse } = await phoneWithout('employee', kind)
      expect(firstUse.getState().step).toMatchObject({ is: 'consents', texts: [{ kind }], ticked: [] })
    },
  )

  it('with the password, for somebody who agreed on another phone', async () => {
    const { town, continueTo, session, firstUse } = await newcomerPhone()
    await continueTo('consents')
    const token = session.current()?.accessToken
    for (const kind of ['VOUCHER_USE', 'READ_RECORDS'] as const)
      must(town.ask(giveConsent, { body: { kind, version: consentVersion } }, { token }))
    firstUse.forget()
    await firstUse.begin()
    expect(firstUse.getState()).toMatchObject({ step: { is: 'password' }, act: { is: 'idle' } })
  })

  it('with the consents, where the texts are newer than those agreed to', async () => {
    const here = firstUsePhone(foundTown({ people: ['employee'] }))
    await here.enterAs('employee')
    const answers = here.hold()
    const asking = here.firstUse.begin()
    await answers.give(0)
    await answers.give(1)
    here.rewrite((text) => text.split(consentVersion).join('2020-01'))
    await answers.release()
    await asking
    expect(here.firstUse.getState().step).toMatchObject({
      is: 'consents',
      texts: [{ version: consentVersion }, { version: consentVersion }],
    })
  })

  it('with nothing, for somebody who has everything', async () => {
    const { firstUse } = await phoneWithout('employee')
    expect(firstUse.getState().step).toEqual({ is: 'done' })
  })

  it('with nothing, for a child whose guardian agreed', async () => {
    const { firstUse } = await phoneWithout('child')
    expect(firstUse.getState().step).toEqual({ is: 'done' })
  })

  it('with the consents of a guardian even where the child has all of theirs', async () => {
    const { firstUse } = await phoneWithout('employee', 'VOUCHER_USE', 'READ_RECORDS')
    expect(firstUse.getState().step).toMatchObject({
      is: 'consents',
      texts: [{ kind: 'VOUCHER_USE' }, { kind: 'READ_RECORDS' }],
    })
  })

  it('by two calls at once is asked once', async () => {
    const here = firstUsePhone(foundTown({ people: ['employee'] }))
    await here.enterAs('employee')
    await Promise.all([here.firstUse.begin(), here.firstUse.begin()])
    expect(here.asked('GET /me')).toBe(1)
  })

  it.each(['GET /me', 'GET /consent-texts', 'GET /consents', 'GET /voucher'])(
    'again where %s was lost, with a sentence in between',
    async (question) => {
      const here = firstUsePhone(foundTown({ people: ['employee'] }))
      await here.enterAs('employee')
      const order = ['GET /me', 'GET /consent-texts', 'GET /consents', 'GET /voucher']
      here.line.nextFaults.push(...order.slice(0, order.indexOf(question)).map(() => undefined), 'timeout')
      await here.firstUse.begin()
      expect(here.problem()).toBe('等了很久没有回应')
      expect(here.firstUse.getState().step).toEqual({ is: 'asking' })
      await here.firstUse.begin()
      expect(here.firstUse.getState()).toMatchObject({ step: { is: 'done' }, act: { is: 'idle' } })
    },
  )
})

describe('a first use from its beginning to its end', () => {
  it('goes who, consents, password, done; then nothing typed is there', async () => {
    const { firstUse, continueTo, town, session } = await newcomerPhone()
    const steps = new Set<string>()
    firstUse.subscribe(({ step }) => steps.add(step.is))
    await continueTo('done')
    expect([...steps]).toEqual(['who', 'consents', 'password', 'done'])
    expect(firstUse.getState()).toEqual({ ...firstUse.getInitialState(), step: { is: 'done' } })
    const again = town.ask(
      activateVoucher,
      { body: { password: goodPassword } },
      { token: session.current()?.accessToken },
    )
    expect(must(again).state).toBe('ACTIVE')
  })

  it('is asked anew after it is forgotten: a consent withdrawn since is missing, and not ticked', async () => {
    const { firstUse, continueTo, account } = await newcomerPhone()
    await continueTo('done')
    const given = await account.consents()
    const first = given.ok ? given.value.find(({ kind }) => kind === 'VOUCHER_USE') : undefined
    await account.withdrawConsent(first?.id ?? '')
    firstUse.forget()
    await firstUse.begin()
    expect(firstUse.getState().step).toMatchObject({
      is: 'consents',
      texts: [{ kind: 'VOUCHER_USE' }],
      ticked: [],
    })
  })
})
