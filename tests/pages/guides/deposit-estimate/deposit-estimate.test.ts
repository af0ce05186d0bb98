import { createDepositEstimate } from '@/pages/guides/deposit-estimate/deposit-estimate-store'
import { createLifetimes } from '@/state/lifetimes'
import fc from 'fast-check'
import {
  depositOf,
  goesByAge,
  parseAge,
  percentOf,
  ruleFor,
  personKinds,
} from '@/pages/guides/deposit-estimate/deposit-estimate'
import { placeCodes, rulesOf } from '../parts/guides-in-town'

const [fuzhou, beijing, changji] = [rulesOf('350100'), rulesOf('110000'), rulesOf('652300')]
const nothing = { who: undefined, base: '', age: '' }

describe('what would come in each month', () => {
  it('of a base of 3,889.00 by the 2 % rule is 77.78', () => {
    const rule = ruleFor(fuzhou, 'EMPLOYEE')!
    expect(depositOf(rule, { ...nothing, base: '3,889' })).toMatchObject({ fen: 7_778, basisPoints: 200 })
  })

  it('of a pension of 1,500.00 by the 5 % rule is 75.00', () => {
    expect(depositOf(ruleFor(fuzhou, 'RETIREE')!, { ...nothing, base: '1500' })).toMatchObject({ fen: 7_500 })
  })

  it('is a fixed amount where the place says so, without anything typed', () => {
    expect(depositOf(ruleFor(beijing, 'RETIREE')!, nothing)).toMatchObject({ fen: 10_000, of: 'FIXED' })
  })

  it('of a flexible worker goes by age in 昌吉, and is not told before the age is', () => {
    const rule = ruleFor(changji, 'FLEXIBLE')!
    expect(goesByAge(rule)).toBe(true)
    expect(depositOf(rule, { ...nothing, base: '4000' })).toBeUndefined()
    const at = (age: string) => depositOf(rule, { ...nothing, base: '4000', age })?.fen
    expect([at('40'), at('41'), at('51')]).toEqual([10_000, 12_000, 16_000])
  })

  it('is nothing for a resident anywhere: there is no account', () => {
    for (const code of placeCodes) expect(ruleFor(rulesOf(code), 'RESIDENT')).toBeUndefined()
  })

  it('is never more than what it is a part of, and twelve of it are a year', () => {
    const cases = placeCodes.flatMap((code) =>
      personKinds.flatMap((who) => ruleFor(rulesOf(code), who) ?? []).filter((rule) => rule.of !== 'FIXED'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.integer({ min: 1, max: 9_999_999 }), (rule, yuan) => {
        const deposit = depositOf(rule, { ...nothing, base: `${yuan}`, age: '45' })
        expect(deposit?.baseFen).toBe(yuan * 100)
        expect(deposit?.fen).toBeLessThanOrEqual(yuan * 100)
        expect(Number.isSafeInteger((deposit?.fen ?? 0.5) * 12)).toBe(true)
      }),
      { seed: 20261121, numRuns: 500 },
    )
  })
})

describe('an age', () => {
  it.each([
    ['16', 16],
    [' 45 ', 45],
    ['120', 120],
    ['15', undefined],
    ['121', undefined],
    ['4.5', undefined],
    ['abc', undefined],
    ['', undefined],
  ])('typed as “%s” is %s', (typed, age) => expect(parseAge(typed)).toBe(age))
})

describe('what was typed', () => {
  it('stays until somebody leaves', () => {
    const estimating = createDepositEstimate(createLifetimes().person)
    estimating.type({ who: 'EMPLOYEE' })
    estimating.type({ base: '3889' })
    expect(estimating.getState()).toEqual({ who: 'EMPLOYEE', base: '3889', age: '' })
    estimating.forget()
    expect(estimating.getState()).toEqual(nothing)
  })

  it('is shown with the part as people write it', () => {
    expect([200, 250, 500, 175].map(percentOf)).toEqual(['2', '2.5', '5', '1.75'])
  })
})
