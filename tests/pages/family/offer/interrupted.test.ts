import { familyWords } from '@/pages/family/words/current'
import { idleAct } from '@/state/act'
import { endSession } from '../../../phone-in-town'
import { offerPhone } from './offer-phone'

const { offer: say } = familyWords

describe('an answer that is lost', () => {
  it.each(['reset', 'duplicate'] as const)(
    'by %s after the city acted is one binding, told as sent',
    async (fault) => {
      const here = await offerPhone()
      await here.fillFor('mother')
      here.line.nextFaults.push(fault)
      const sending = here.offer.next()
      await here.pass(1_000)
      await sending
      expect(here.step()).toBe('sent')
      expect(await here.givenBindings()).toHaveLength(1)
    },
  )

  it('by a time-out is told as such; the second try says that it is there', async () => {
    const { offer, step, fillFor, line, problemText, givenBindings } = await offerPhone()
    await fillFor('mother')
    line.nextFaults.push('timeout')
    await offer.next()
    expect([step(), problemText()]).toEqual(['check', '等了很久没有回应'])
    await offer.next()
    expect(problemText()).toBe(say.refusals.ALREADY_BOUND.what)
    expect(await givenBindings()).toHaveLength(1)
  })
})

describe('whoever', () => {
  it('was signed out while sending finds everything typed', async () => {
    const here = await offerPhone()
    const { offer, step, fillFor, problemText, enterAs, givenBindings } = here
    await fillFor('mother')
    const { draft } = offer.getState()
    endSession(here)
    await offer.next()
    expect([problemText(), step()]).toEqual(['登录已过期', 'check'])
    await enterAs('sibling')
    expect(offer.getState()).toMatchObject({ situation: { is: 'step', step: 'check' }, draft, act: idleAct })
    await offer.next()
    expect(await givenBindings()).toHaveLength(1)
  })

  it('left while an offer was on its way is told nothing', async () => {
    const { offer, fillFor, hold, session } = await offerPhone()
    await fillFor('mother')
    const answers = hold()
    const sending = offer.next()
    session.end()
    await answers.release()
    await sending
    expect(offer.getState()).toEqual(offer.getInitialState())
  })

  it('has not agreed is asked for it before a name is', async () => {
    const { offer, step, basis, asked, refresh, withdrawConsent } = await offerPhone()
    await withdrawConsent()
    await refresh()
    expect(basis().consent?.given).toBe(false)
    await offer.next()
    expect([step(), asked('POST /consents')]).toEqual(['rules', 0])
    offer.type({ agreedTo: basis().consent?.text.version })
    await Promise.all([offer.next(), offer.next()])
    expect([step(), asked('POST /consents')]).toEqual(['who', 1])
  })
})
