import { familyWords } from '@/pages/family/words/current'
import { bind } from '../../../mock/family/binding'
import { foundTown } from '../../../mock/town'
import { offerPhone } from './offer-phone'

const { offer: say } = familyWords
const day = 24 * 3_600_000

describe('an offer', () => {
  it('filled in step by step is sent once by two touches, and waits for the other one', async () => {
    const { offer, step, fillFor, givenBindings, asked } = await offerPhone()
    await fillFor('mother', { monthCap: '300', visitCap: '50', end: 'YEAR' })
    expect(step()).toBe('check')
    await Promise.all([offer.next(), offer.next()])
    expect(offer.getState()).toMatchObject({
      situation: { is: 'sent', to: '*秀珍' },
      draft: { name: '' },
    })
    expect(asked('POST /family/bindings')).toBe(1)
    expect(await givenBindings()).toMatchObject([
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
    const { offer, step, fillFor } = await offerPhone()
    await fillFor('mother')
    const { draft } = offer.getState()
    for (const before of ['sign', 'terms', 'who', 'rules', 'rules']) {
      offer.back()
      expect([step(), offer.getState().draft]).toEqual([before, draft])
    }
    offer.open('terms')
    expect([step(), offer.getState().draft]).toEqual(['terms', draft])
  })

  it('with something missing goes no further, and says where', async () => {
    const { offer, step, errorBelow } = await offerPhone()
    await offer.next()
    expect([step(), errorBelow('name')]).toEqual(['who', undefined])
    await offer.next()
    expect(step()).toBe('who')
    expect(errorBelow('name')).toBe(say.errors.MISSING.name)
    expect(errorBelow('relation')).toBe(say.errors.MISSING.relation)
    offer.type({ name: '林秀珍' })
    expect(errorBelow('name')).toBeUndefined()
  })

  it('over which midnight passed leads back to the day that is over', async () => {
    const { offer, step, fillFor, errorBelow, pass } = await offerPhone()
    await fillFor('mother', { begin: 'LATER', beginDay: '20261122' })
    await pass(2 * day)
    await offer.next()
    expect([step(), errorBelow('begin')]).toEqual(['terms', say.errors.EARLY])
  })

  it('is to be read from its top after every step and every no, and not while typing', async () => {
    const { offer, fillFor } = await offerPhone()
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
    async (code, member, more, where, field) => {
      const { offer, step, fillFor, problemText, errorBelow, givenBindings } = await offerPhone()
      await fillFor(member, more)
      const { draft } = offer.getState()
      await offer.next()
      const { what } = say.refusals[code]
      expect(problemText()).toBe(what)
      expect([step(), offer.getState()]).toMatchObject([where, { draft, act: { is: 'failed' } }])
      if (field) expect(errorBelow(field)).toBe(what)
      expect(await givenBindings()).toEqual([])
    },
  )

  it('is over when something is typed, and what was put right is sent', async () => {
    const { offer, fillFor, problemText, givenBindings } = await offerPhone()
    await fillFor('mother', { name: '林秀真' })
    await offer.next()
    offer.type({ name: '林秀珍' })
    expect(problemText()).toBeUndefined()
    for (let step = 0; step < 4; step += 1) await offer.next()
    expect(await givenBindings()).toHaveLength(1)
  })

  it('because the two are bound already is no second binding', async () => {
    const { offer, step, fillFor, problemText, givenBindings, town } = await offerPhone()
    bind(town, 'sibling', 'mother')
    await fillFor('mother')
    await offer.next()
    expect([problemText(), step()]).toEqual([say.refusals.ALREADY_BOUND.what, 'who'])
    expect(await givenBindings()).toHaveLength(1)
  })

  it('for want of a consent that was withdrawn meanwhile leads to its text; ticked, it goes on', async () => {
    const { offer, step, fillFor, problemText, givenBindings, withdrawConsent, basis } = await offerPhone()
    await fillFor('mother')
    await withdrawConsent()
    await offer.next()
    expect([step(), problemText()]).toEqual(['rules', say.refusals.CONSENT_REQUIRED.what])
    expect(basis().consent?.given).toBe(false)
    await offer.next()
    expect(offer.getState().situation).toEqual({ is: 'step', step: 'rules', checked: true })
    offer.type({ agreedTo: basis().consent?.text.version })
    for (let step = 0; step < 5; step += 1) await offer.next()
    expect(step()).toBe('sent')
    expect(await givenBindings()).toHaveLength(1)
  })

  it('that concerns oneself shows that one may not any more; the draft is kept', async () => {
    const town = foundTown({ people: ['sibling', 'mother'] })
    const { offer, step, fillFor, basis } = await offerPhone('sibling', town)
    await fillFor('mother')
    const account = town.world.accounts.get('P350100000006/350100')!
    town.world.accounts.set('P350100000006/350100', { ...account, currentYearFen: 0, priorYearsFen: 0 })
    await offer.next()
    expect(basis().eligibility.whyNot).toBe('INSUFFICIENT_BALANCE')
    expect([step(), offer.getState().draft.name]).toEqual(['check', '林秀珍'])
  })
})
