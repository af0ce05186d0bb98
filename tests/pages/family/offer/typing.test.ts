import { refusalCodes } from '@/contract/refusal'
import type { City } from '@/contract/city'
import { lastDayOfMonthsFrom } from '@/domain/calendar'
import { fewPlaces, placesFound } from '@/domain/places-found'
import { whereRefused } from '@/pages/family/offer/where-refused'
import { familyWords } from '@/pages/family/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { offerPhone } from './offer-phone'

const { offer: say } = familyWords
const refused = (code: string) => ({ is: 'refused', code, requestId: 'r-1' }) as const

describe('while typing', () => {
  it.each([
    ['number', { number: '99010119600215002' }, undefined],
    ['number', { number: '990101196002150024' }, say.errors.CHECK],
    ['number', { certificate: 'SOCIAL_SECURITY_CARD', number: 'F99' }, undefined],
    ['phone', { phone: '138' }, undefined],
    ['phone', { phone: '238' }, say.errors.PHONE],
    ['monthCap', { monthCap: '0' }, say.errors.AMOUNT],
    ['monthCap', { monthCap: '一百' }, say.errors.AMOUNT],
    ['monthCap', { monthCap: '1,000.5' }, undefined],
    ['visitCap', { monthCap: '100', visitCap: '100.01' }, say.errors.OVER_MONTH],
    ['visitCap', { visitCap: '100.01' }, undefined],
    ['begin', { begin: 'LATER', beginDay: '2026-11' }, undefined],
    ['begin', { begin: 'LATER', beginDay: '20261120' }, say.errors.EARLY],
    ['begin', { begin: 'LATER', beginDay: '2026-11-22' }, undefined],
    ['end', { end: 'DAY', endDay: '20261121' }, say.errors.ENDS_EARLY],
    ['end', { end: 'DAY', endDay: '2026-11-22' }, undefined],
    ['end', { begin: 'LATER', beginDay: '20270101', end: 'DAY', endDay: '20261231' }, say.errors.ENDS_EARLY],
  ] as const)('below %s with %j stands: %s', async (field, typed, sentence) => {
    const { offer, errorBelow } = await offerPhone()
    offer.type(typed)
    expect(errorBelow(field)).toBe(sentence)
  })

  it.each([
    ['number', { number: '99010119600215002' }, say.errors.MISSING.number],
    ['begin', { begin: 'LATER', beginDay: '20260230' }, say.errors.MISSING.begin],
    ['end', { end: 'DAY', endDay: '2027' }, say.errors.MISSING.end],
    ['scopes', { scopes: [] }, say.errors.MISSING.scopes],
  ] as const)(
    'what is half typed in %s is problemText only when somebody wants to go on',
    async (field, typed, sentence) => {
      const { offer, fillFor, errorBelow } = await offerPhone()
      await fillFor('mother')
      offer.type(typed)
      expect(errorBelow(field)).toBeUndefined()
      await offer.next()
      expect(errorBelow(field)).toBe(sentence)
    },
  )
})

it.each([
  ['2026-11-21', '2027-11-20'],
  ['2027-01-01', '2027-12-31'],
  ['2028-02-29', '2029-02-28'],
  ['2027-03-01', '2028-02-29'],
])('a year from %s on ends on %s', (first, last) => {
  expect(lastDayOfMonthsFrom(first, 12)).toBe(last)
})

describe('a place', () => {
  const city = (n: number): City => ({
    code: `3501${n + 10}`,
    name: `城${n}`,
    provinceName: '示范省',
    pinyin: `cheng ${n}`,
    hotlines: { insurance: '12393', premium: '12366', employment: '12333' },
    capabilities: [],
    placesToAsk: [],
  })
  const many = Array.from({ length: 40 }, (_, n) => city(n))
  const few = many.slice(0, fewPlaces)

  it('is chosen from all of them when they are few', () => {
    expect(placesFound(few, '没有', few[0])).toEqual(few)
  })

  it('is searched for when they are many; the chosen one stays in sight', () => {
    const [chosen] = many
    expect(placesFound(many, '', chosen)).toEqual([chosen])
    expect(placesFound(many, ' CHENG 12', chosen)).toEqual([chosen, many[12]])
    expect(placesFound(many, '城', undefined)).toHaveLength(fewPlaces)
  })
})

describe('a refusal', () => {
  const own = Object.keys(say.refusals)

  it.each(own)('%s is a code of the city, with a sentence of its own', (code) => {
    expect(refusalCodes).toContain(code)
    const { what, todo } = problemSentence(refused(code), say.refusals)
    for (const text of [what, todo]) expect(text).toMatch(/^[^A-Za-z！]{2,39}[^A-Za-z！。]$/)
  })

  it.each(Object.keys(say.whyNot))('%s is problemText before anything is typed', (code) => {
    const { what, todo } = problemSentence(refused(code), say.whyNot)
    for (const text of [what, todo]) expect(text).toMatch(/^[^A-Za-z！]{2,39}[^A-Za-z！。]$/)
  })

  it('of any code a binding can be refused with has a sentence; nobody is left on a step without one', () => {
    const all = [
      'NO_ACCOUNT',
      'ACCOUNT_FROZEN',
      'INSUFFICIENT_BALANCE',
      'RELATION_NOT_ALLOWED',
      'SCOPE_NOT_ALLOWED',
      'PLACE_NOT_ALLOWED',
      'PERIOD_NOT_ALLOWED',
      'CAP_NOT_ALLOWED',
      'MEMBER_NOT_INSURED',
      'MEMBER_SUSPENDED',
      'ALREADY_BOUND',
      'BIND_LIMIT',
      'CHANGE_TOO_SOON',
      'SIGNATURE_MISMATCH',
      'IDENTITY_MISMATCH',
      'RATE_LIMITED',
      'CONSENT_REQUIRED',
      'CONSENT_OUTDATED',
      'GUARDIAN_REQUIRED',
      'INVALID_REQUEST',
    ]
    expect(all.filter((code) => !own.includes(code))).toEqual([])
    const placed = refusalCodes.filter((code) => whereRefused(refused(code)) !== undefined)
    expect(placed.filter((code) => !own.includes(code))).toEqual([])
  })
})
