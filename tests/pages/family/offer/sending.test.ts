import { familyWords } from '@/pages/family/words/current'
import { bind } from '../../../mock/family/binding'
import { foundTown } from '../../../mock/town'
import { sharing } from './offering'

const { offer: say } = familyWords
const day = 24 * 3_600_000

describe('an offer', () => {
  it('filled in step by step is sent once by two touches, and waits for the other one', async () => {
    const { offer, fillFor, given, asked } = await sharing()
    await fillFor('mother', { monthCap: '300', visitCap: '50', end: 'YEAR' })
    expect(offer.getState().step).toBe('check')
    await Promise.all([offer.next(), offer.next()])
    expect(offer.getState()).toMatchObject({ step: 'sent', sentTo: '*秀珍', draft: { name: '' } })
    expect(asked('POST /family/bindings')).toBe(1)
    expect(await given()).toMatchObject([
      {
        state: 'PENDING',
        relation: 'PARENT',
        beginsOn: '2026-11-21',
        endsOn: '2027-11-20',
        monthCapFen: 30_000,
        visitCapFen: 5_000,
        scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY'],
      },
    ])
  })

  it('goes back step by step, and to any step from the last one, with everything kept', async () => {
    const { offer, fillFor } = await sharing()
    await fillFor('mother')
    const { draft } = offer.getState()
    for (const step of ['sign', 'terms', 'who', 'rules', 'rules']) {
      offer.back()
      expect(offer.getState()).toMatchObject({ step, draft })
    }
    offer.open('terms')
    expect(offer.getState()).toMatchObject({ step: 'terms', draft })
  })

  it('with something missing goes no further, and says where', async () => {
    const { offer, below } = await sharing()
    await offer.next()
    expect([offer.getState().step, below('name')]).toEqual(['who', undefined])
    await offer.next()
    expect(offer.getState().step).toBe('who')
    expect(below('name')).toBe(say.wrong.MISSING.name)
    expect(below('relation')).toBe(say.wrong.MISSING.relation)
    offer.type({ name: '林秀珍' })
    expect(below('name')).toBeUndefined()
  })

  it('over which midnight passed leads back to the day that is over', async () => {
    const { offer, fillFor, below, town } = await sharing()
    await fillFor('mother', { begin: 'LATER', beginDay: '20261122' })
    town.pass(2 * day)
    await offer.next()
    expect([offer.getState().step, below('begin')]).toEqual(['terms', say.wrong.EARLY])
  })

  it('is to be read from its top after every step and every no, and not while typing', async () => {
    const { offer, fillFor } = await sharing()
    const turns = (): number => offer.getState().turn
    await offer.next()
    await offer.next()
    expect(turns()).toBe(2)
    await fillFor('mother', { name: '林秀真' })
    const before = turns()
    await offer.next()
    expect(turns()).toBe(before + 1)
    offer.type({ name: '林秀珍' })
    expect(turns()).toBe(before + 1)
  })
})

describe('a refusal', () => {
  it.each([
    ['IDENTITY_MISMATCH', 'mother', { name: '林秀真' }, 'who', 'number'],
    ['MEMBER_SUSPENDED', 'flexible', {}, 'who', undefined],
    ['MEMBER_NOT_INSURED', 'two-places', { placeCode: '350100' }, 'who', 'place'],
    ['RELATION_NOT_ALLOWED', 'sibling', {}, 'who', 'relation'],
    ['SIGNATURE_MISMATCH', 'mother', { signature: '林秀珍' }, 'sign', 'signature'],
  ] as const)(
    '%s lands where it is put right, and nothing typed is lost',
    async (code, member, more, step, field) => {
      const { offer, fillFor, said, below, given } = await sharing()
      await fillFor(member, more)
      const { draft } = offer.getState()
      await offer.next()
      const { what } = say.refusals[code]
      expect(said()).toBe(what)
      expect(offer.getState()).toMatchObject({ step, draft, busy: false })
      if (field) expect(below(field)).toBe(what)
      expect(await given()).toEqual([])
    },
  )

  it('is over when something is typed, and what was put right is sent', async () => {
    const { offer, fillFor, said, given } = await sharing()
    await fillFor('mother', { name: '林秀真' })
    await offer.next()
    offer.type({ name: '林秀珍' })
    expect(said()).toBeUndefined()
    for (let step = 0; step < 4; step += 1) await offer.next()
    expect(await given()).toHaveLength(1)
  })

  it('because the two are bound already is no second binding', async () => {
    const { offer, fillFor, said, given, town } = await sharing()
    bind(town, 'sibling', 'mother')
    await fillFor('mother')
    await offer.next()
    expect([said(), offer.getState().step]).toEqual([say.refusals.ALREADY_BOUND.what, 'who'])
    expect(await given()).toHaveLength(1)
  })

  it('for want of a consent that was withdrawn meanwhile leads to its text; ticked, it goes on', async () => {
    const { offer, fillFor, said, given, withdraw, basis } = await sharing()
    await fillFor('mother')
    await withdraw()
    await offer.next()
    expect([offer.getState().step, said()]).toEqual(['rules', say.refusals.CONSENT_REQUIRED.what])
    expect(basis().consent?.given).toBe(false)
    await offer.next()
    expect(offer.getState()).toMatchObject({ step: 'rules', checked: true })
    offer.type({ agreedTo: basis().consent?.text.version })
    for (let step = 0; step < 5; step += 1) await offer.next()
    expect(offer.getState().step).toBe('sent')
    expect(await given()).toHaveLength(1)
  })

  it('that concerns oneself shows that one may not any more; the draft is kept', async () => {
    const town = foundTown({ people: ['sibling', 'mother'] })
    const { offer, fillFor, basis } = await sharing('sibling', town)
    await fillFor('mother')
    const account = town.world.accounts.get('P350100000006/350100')!
    town.world.accounts.set('P350100000006/350100', { ...account, currentYearFen: 0, priorYearsFen: 0 })
    await offer.next()
    expect(basis().eligibility.whyNot).toBe('INSUFFICIENT_BALANCE')
    expect(offer.getState()).toMatchObject({ step: 'check', draft: { name: '林秀珍' } })
  })
})
