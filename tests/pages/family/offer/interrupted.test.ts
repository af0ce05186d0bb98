import { familyWords } from '@/pages/family/words/current'
import { endSession } from '../../../phone-in-town'
import { sharing } from './offering'

const { offer: say } = familyWords

describe('an answer that is lost', () => {
  it.each(['reset', 'duplicate'] as const)(
    'by %s after the city acted is one binding, told as sent',
    async (fault) => {
      const here = await sharing()
      await here.fillFor('mother')
      here.line.next.push(fault)
      const sending = here.offer.next()
      await here.pass(1_000)
      await sending
      expect(here.offer.getState().step).toBe('sent')
      expect(await here.given()).toHaveLength(1)
    },
  )

  it('by a time-out is told as such; the second try says that it is there', async () => {
    const { offer, fillFor, line, said, given } = await sharing()
    await fillFor('mother')
    line.next.push('timeout')
    await offer.next()
    expect([offer.getState().step, said()]).toEqual(['check', '等了很久没有回应'])
    await offer.next()
    expect(said()).toBe(say.refusals.ALREADY_BOUND.what)
    expect(await given()).toHaveLength(1)
  })
})

describe('whoever', () => {
  it('was signed out while sending finds everything typed', async () => {
    const here = await sharing()
    const { offer, fillFor, said, enterAs, given } = here
    await fillFor('mother')
    const { draft } = offer.getState()
    endSession(here)
    await offer.next()
    expect([said(), offer.getState().step]).toEqual(['登录已过期', 'check'])
    await enterAs('sibling')
    offer.type({})
    expect(offer.getState()).toMatchObject({ step: 'check', draft, trouble: undefined })
    await offer.next()
    expect(await given()).toHaveLength(1)
  })

  it('left while an offer was on its way is told nothing', async () => {
    const { offer, fillFor, hold, session } = await sharing()
    await fillFor('mother')
    const answers = hold()
    const sending = offer.next()
    session.end()
    offer.forget()
    await answers.release()
    await sending
    expect(offer.getState()).toEqual(offer.getInitialState())
  })

  it('has not agreed is asked for it before a name is', async () => {
    const { offer, basis, asked, refresh, withdraw } = await sharing()
    await withdraw()
    await refresh()
    expect(basis().consent?.given).toBe(false)
    await offer.next()
    expect([offer.getState().step, asked('POST /consents')]).toEqual(['rules', 0])
    offer.type({ agreedTo: basis().consent?.text.version })
    await Promise.all([offer.next(), offer.next()])
    expect([offer.getState().step, asked('POST /consents')]).toEqual(['who', 1])
  })
})
