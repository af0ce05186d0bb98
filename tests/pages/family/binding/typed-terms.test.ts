import fc from 'fast-check'
import type { Binding } from '@/contract/binding'
import { shareScopes } from '@/contract/family-words'
import { newTerms, termsFieldErrors, termsOf, type TypedTerms } from '@/pages/family/binding/typed-terms'
import { isDone } from '@/pages/family/binding/binding-request'

const moment = { beginsOn: '2026-11-01', today: '2026-11-21' }
const good: TypedTerms = { scopes: ['PHARMACY'], monthCap: '300', visitCap: '', ends: 'NEVER', endDay: '' }
const errors = (typed: Partial<TypedTerms>) => termsFieldErrors({ ...good, ...typed }, moment)

const binding: Binding = {
  id: 'B1',
  version: 1,
  role: 'SHARER',
  otherMaskedName: '*秀珍',
  otherPlaceName: '福州市',
  forMaskedName: null,
  relation: 'PARENT',
  state: 'ACTIVE',
  beginsOn: '2026-11-01',
  endsOn: null,
  monthCapFen: null,
  visitCapFen: null,
  scopes: ['PHARMACY'],
  monthUsedFen: 0,
  order: 1,
  ended: null,
  endableFrom: null,
  createdAt: 0,
  acts: ['CHANGE', 'END'],
}

describe('new terms while they are typed', () => {
  it('may be without caps and without an end', () => {
    expect(errors({ monthCap: ' ', visitCap: '' })).toEqual({})
  })

  it.each<[Partial<TypedTerms>, object]>([
    [{ scopes: [] }, { scopes: 'NONE' }],
    [{ monthCap: '0' }, { monthCap: 'AMOUNT' }],
    [{ monthCap: '三百' }, { monthCap: 'AMOUNT' }],
    [{ visitCap: '1.234' }, { visitCap: 'AMOUNT' }],
    [{ visitCap: '300.01' }, { visitCap: 'OVER_MONTH' }],
    [{ visitCap: '300' }, {}],
    [{ monthCap: '', visitCap: '5000' }, {}],
    [{ ends: 'ON_DAY', endDay: '2026113' }, { endDay: 'DAY' }],
    [{ ends: 'ON_DAY', endDay: '20270229' }, { endDay: 'DAY' }],
    [{ ends: 'ON_DAY', endDay: '20261120' }, { endDay: 'PAST' }],
    [{ ends: 'ON_DAY', endDay: '20261121' }, {}],
    [{ ends: 'NEVER', endDay: '2026' }, {}],
  ])('are told at once: %j is %j', (typed, expected) => {
    expect(errors(typed)).toEqual(expected)
  })

  it('cannot end on the day they begin or before', () => {
    const typed: TypedTerms = { ...good, ends: 'ON_DAY', endDay: '20261201' }
    expect(termsFieldErrors(typed, { ...moment, beginsOn: '2026-12-01' })).toEqual({
      endDay: 'NOT_AFTER_BEGIN',
    })
  })

  it('untouched are the terms that hold, whatever they are', () => {
    const cap = fc.option(fc.integer({ min: 1, max: 1_000_000_000 }))
    const terms = fc.record({
      monthCapFen: cap,
      visitCapFen: cap,
      endsOn: fc.constantFrom(null, '2027-02-28', '2028-02-29', '2026-12-31'),
      scopes: fc.uniqueArray(fc.constantFrom(...shareScopes), { minLength: 1 }),
    })
    fc.assert(
      fc.property(terms, (held) => {
        const now = { ...binding, ...held }
        expect(isDone({ is: 'CHANGE', terms: newTerms(termsOf(now)) }, now)).toBe(true)
      }),
    )
  })

  it('drop a use this app does not know, which is said', () => {
    expect(termsOf({ ...binding, scopes: ['OTHER', 'PHARMACY'] }).scopes).toEqual(['PHARMACY'])
  })
})
