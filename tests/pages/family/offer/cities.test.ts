import { readSharingEligibility } from '@/contract/family'
import { relations, shareScopes } from '@/contract/family-words'
import { cities } from 'mock/policies/cities'
import type { HeldInsurance, Person } from 'mock/world/people/person'
import { reachable } from '@/pages/family/offer/offer-read'
import { ruleFacts } from '@/pages/family/offer/rule-facts'
import { offer as offerInCity } from '../../../mock/family/binding'
import { madeUp } from '../../../mock/family/made-up-people'
import { foundTown, must, type Town } from '../../../mock/town'
import { draftFor, offerPhone } from './offer-phone'

const places = [...cities.values()].map(({ city }) => [city.admdvs_name, city.admdvs] as const)
const states = ['1', '2', '4', 'resident'] as const

/** Creates a town with a sharer in a city, insured in the given state, and one resident of each city. */
function townOf(admdvs: string, state: (typeof states)[number]): Town {
  const employment = state === 'resident' ? 'resident' : 'employee'
  const person = madeUp('sharer', { admdvs, employment, born: '19850101' })
  const [insurance] = person.insurances
  const stopped = state === '2' || state === '4' ? { stopped: { monthsAgo: 2, state } } : {}
  const insurances: HeldInsurance[] = insurance ? [{ ...insurance, ...stopped }] : []
  const elders: Person[] = places.map(([, place]) => madeUp(`elder-${place}`, { admdvs: place }))
  return foundTown({ people: [{ ...person, insurances }, ...elders] })
}

describe.each(places)('in %s', (_, admdvs) => {
  it.each(states)(
    'whoever is insured as %s is told beforehand what the city would say to an offer',
    async (state) => {
      const town = townOf(admdvs, state)
      const { basis } = await offerPhone('sharer', town)
      const { refusal } = offerInCity(town, 'sharer', `elder-${admdvs}`)
      expect(basis().eligibility.whyNot ?? undefined).toBe(refusal)
      expect(refusal === undefined).toBe(state === '1')
    },
  )

  it.each(relations)('the form has the relation %s just where the city takes it', async (relation) => {
    const town = townOf(admdvs, '1')
    const { offer, basis, errorBelow } = await offerPhone('sharer', town)
    offer.type({ ...draftFor(town, 'sharer', `elder-${admdvs}`), relation })
    await offer.next()
    await offer.next()
    const { refusal } = offerInCity(town, 'sharer', `elder-${admdvs}`, { rela: relation })
    expect(basis().eligibility.rules.relations.includes(relation)).toBe(refusal === undefined)
    expect(errorBelow('relation') === undefined).toBe(refusal === undefined)
  })

  it.each(places)(
    'somebody insured in %s can be chosen just where the city takes them',
    async (__, place) => {
      const town = townOf(admdvs, '1')
      const { basis } = await offerPhone('sharer', town)
      const { refusal } = offerInCity(town, 'sharer', `elder-${place}`)
      expect(refusal === undefined || refusal === 'PLACE_NOT_ALLOWED').toBe(true)
      expect(reachable(basis()).some(({ code }) => code === place)).toBe(refusal === undefined)
    },
  )

  it.each(shareScopes)('the form has the use %s just where the city takes it', async (scope) => {
    const town = townOf(admdvs, '1')
    const { step, fillFor } = await offerPhone('sharer', town)
    await fillFor(`elder-${admdvs}`, { scopes: [scope] })
    const { refusal } = offerInCity(town, 'sharer', `elder-${admdvs}`, { scopes: [scope] })
    expect(step()).toBe(refusal === undefined ? 'check' : 'terms')
  })

  it('a filled-in form is taken by the city', async () => {
    const town = townOf(admdvs, '1')
    const { offer, step, fillFor, givenBindings, basis } = await offerPhone('sharer', town)
    await fillFor(`elder-${admdvs}`, { monthCap: '200', visitCap: '200', end: 'DAY', endDay: '2027-03-31' })
    await offer.next()
    expect(step()).toBe('sent')
    const byCommitment = basis().eligibility.rules.agreementWays.includes('COMMITMENT')
    expect(await givenBindings()).toMatchObject([
      { state: byCommitment ? 'ACTIVE' : 'PENDING', endsOn: '2027-03-31', monthCapFen: 20_000 },
    ])
  })

  it('the rules are told as sentences, each of them once', async () => {
    const { basis } = await offerPhone('sharer', townOf(admdvs, '1'))
    const facts = ruleFacts(basis())
    const { rules } = basis().eligibility
    expect(new Set(facts).size).toBe(facts.length)
    expect(facts.some((fact) => fact.includes('历年资金'))).toBe(rules.priorYearsOnly)
    expect(facts.some((fact) => fact.includes(`${rules.daysBetweenChanges} 天内`))).toBe(
      rules.daysBetweenChanges > 0,
    )
  })
})

it('what the form asks for is known field by field in every city', () => {
  for (const [, admdvs] of places) {
    const town = townOf(admdvs, '1')
    const { form } = must(town.ask(readSharingEligibility, {}, { token: town.enter('sharer') }))
    expect([...form.employee, ...form.resident]).not.toContain('OTHER')
  }
})
