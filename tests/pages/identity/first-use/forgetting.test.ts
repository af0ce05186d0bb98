import { newPhone } from '../../../mock/entry/entry-steps'
import { newcomerPhone } from './first-use-phone'

describe('a page that is forgotten', () => {
  it.each([0, 1, 2])('hears nothing of the answers after number %i', async (given) => {
    const { firstUse, hold, typePerson, sent } = await newcomerPhone()
    typePerson('newcomer')
    const answers = hold()
    const verifying = firstUse.verify()
    for (let n = 0; n < given; n += 1) await answers.give(n)
    firstUse.forget()
    const acts = () => sent.filter(({ method }) => method === 'POST').length
    const before = acts()
    await answers.release()
    await verifying
    expect(acts()).toBe(before)
    expect(firstUse.getState()).toEqual(firstUse.getInitialState())
  })

  it('and begun anew for somebody else is not told what became of the one before', async () => {
    const here = await newcomerPhone()
    here.typePerson('newcomer')
    const answers = here.hold()
    const verifying = here.firstUse.verify()
    here.session.end()
    await here.pass(60_000)
    const entering = here.signIn(newPhone)
    await answers.give(1)
    await entering
    const beginning = here.firstUse.begin()
    await answers.give(2)
    await beginning
    expect(here.firstUse.getState()).toMatchObject({ step: { is: 'who' }, form: { name: '', number: '' } })
    await answers.give(0)
    await verifying
    expect(here.firstUse.getState()).toMatchObject({
      step: { is: 'who' },
      form: { name: '' },
      act: { is: 'idle' },
    })
  })
})
