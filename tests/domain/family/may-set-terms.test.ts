import fc from 'fast-check'
import { shareScopes } from '@/contract/family-words'
import { decide } from '@/domain/family/decision'
import { maySetTerms, termsErrors, type SharingTerms, type TermsErrors } from '@/domain/family/may-set-terms'
import { rules } from './sample-binding'

const moment = { today: '2026-11-21', beginsOn: '2026-11-01', lastChangedOn: null }
const good: SharingTerms = { scopes: ['PHARMACY'], monthCapFen: 30_000, visitCapFen: null, endsOn: null }
const errors = (terms: Partial<SharingTerms>, later = {}): TermsErrors =>
  termsErrors({ ...good, ...terms }, { ...moment, ...later })

describe('the terms of sharing', () => {
  it.each<[Partial<SharingTerms>, TermsErrors]>([
    [{}, {}],
    [{ monthCapFen: null }, {}],
    [{ scopes: [] }, { scopes: 'NONE' }],
    [{ monthCapFen: 0 }, { monthCap: 'ZERO' }],
    [{ visitCapFen: 0 }, { visitCap: 'ZERO' }],
    [{ visitCapFen: 30_000 }, {}],
    [{ visitCapFen: 30_001 }, { visitCap: 'OVER_MONTH' }],
    [{ monthCapFen: null, visitCapFen: 30_001 }, {}],
    [{ endsOn: '2026-11-20' }, { endsOn: 'PAST' }],
    [{ endsOn: '2026-11-21' }, {}],
    [
      { scopes: [], monthCapFen: 0, endsOn: '2026-11-20' },
      { scopes: 'NONE', monthCap: 'ZERO', endsOn: 'PAST' },
    ],
  ])('with %j have the errors %j', (terms, expected) => {
    expect(errors(terms)).toEqual(expected)
  })

  it.each(['2026-11-30', '2026-12-01'])('that begin in December cannot end on %s', (endsOn) => {
    expect(errors({ endsOn }, { beginsOn: '2026-12-01' })).toEqual({ endsOn: 'NOT_AFTER_BEGIN' })
  })

  it('are taken by a city that allows every use and wants no waiting, exactly when they have no error', () => {
    const cap = fc.option(fc.integer({ min: 0, max: 5 }))
    const terms = fc.record({
      monthCapFen: cap,
      visitCapFen: cap,
      endsOn: fc.constantFrom(null, '2026-10-31', '2026-11-01', '2026-11-20', '2026-11-21', '2027-01-01'),
      scopes: fc.subarray([...shareScopes]),
    })
    const city = { ...rules, scopes: [...shareScopes] }
    fc.assert(
      fc.property(terms, (asked) => {
        const isTaken = 'ok' in decide(maySetTerms(asked, city, moment))
        expect(isTaken).toBe(Object.keys(termsErrors(asked, moment)).length === 0)
      }),
    )
  })
})
