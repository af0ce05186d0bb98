import { distances } from '@/contract/estimate'
import fc from 'fast-check'
import { cities, institutionByCode } from 'mock/policies/cities'
import { sumFen } from '@/domain/money'
import { estimateByPolicy } from '@/pages/guides/estimate/estimate-by-policy'
import { emptyDraft, missingIn, planned, visits, type Planned } from '@/pages/guides/estimate/estimate-draft'
import { causeLines } from '@/features/settlement/cause-lines'
import { payerLines } from '@/features/settlement/split-lines'
import { foundTown, must } from '../../../mock/town'
import { listAccounts } from '@/contract/account'
import { guidesInTown, placeCodes, rulesOf } from '../parts/guides-in-town'

const fuzhou = rulesOf('350100')
const beijing = rulesOf('110000')
const tiers = [1, 2, 3] as const
const anyPlan = fc.record({
  who: fc.constantFrom('EMPLOYEE' as const, 'RETIREE' as const, 'RESIDENT' as const),
  visit: fc.constantFrom(...visits),
  tier: fc.constantFrom(...tiers),
  fen: fc.oneof(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 1, max: 1_000_000_000 })),
  distance: fc.constantFrom(...distances),
  filed: fc.boolean(),
})
const sumOf = (lines: readonly { readonly amountFen: number }[]) =>
  sumFen(lines.map((line) => line.amountFen))

describe('an estimate by the published rules', () => {
  it('of a retiree in 福州 with 1,000.00 above the deductible at tier 2 has the fund pay 650.00', () => {
    const plan: Planned = {
      who: 'RETIREE',
      visit: 'OUTPATIENT',
      tier: 2,
      fen: 140_000,
      distance: 'HERE',
      filed: false,
    }
    const { split, reasons, policy } = estimateByPolicy(fuzhou, plan)
    expect(split).toMatchObject({ totalFen: 140_000, fundFen: 65_000, personFen: 75_000 })
    expect(split.because).toMatchObject({ deductibleFen: 40_000, coinsuranceFen: 35_000 })
    expect(reasons.map(({ code }) => code)).toEqual(['DEDUCTIBLE', 'RATIO', 'CASH'])
    expect(policy).toMatchObject({ placeCode: '350100', effectiveFrom: '2025-01-01' })
  })

  it('of a first admission at tier 3 in 北京 goes band by band', () => {
    const plan: Planned = {
      who: 'EMPLOYEE',
      visit: 'INPATIENT',
      tier: 3,
      fen: 4_000_000,
      distance: 'HERE',
      filed: false,
    }
    // (30,000 − 1,300) × 85 % + 10,000 × 90 %
    expect(estimateByPolicy(beijing, plan).split.fundFen).toBe(3_339_500)
  })

  it('adds up to the fen, for anybody, anywhere, whatever it costs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placeCodes), anyPlan, (code, plan) => {
        const { split } = estimateByPolicy(rulesOf(code), plan)
        expect(split.totalFen).toBe(plan.fen)
        expect(split.fundFen + split.personFen).toBe(plan.fen)
        expect(split.fund.pooledFen + split.fund.largeAmountFen).toBe(split.fundFen)
        expect(sumOf(payerLines(split))).toBe(plan.fen)
        expect(sumOf(causeLines(split))).toBe(split.personFen)
      }),
      { seed: 20261121, numRuns: 1_000 },
    )
  })

  it('never makes a retiree pay more than somebody who works, nor filing cost anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placeCodes), anyPlan, (code, plan) => {
        const paid = (change: Partial<Planned>) =>
          estimateByPolicy(rulesOf(code), { ...plan, ...change }).split.personFen
        expect(paid({ who: 'RETIREE' })).toBeLessThanOrEqual(paid({ who: 'EMPLOYEE' }))
        expect(paid({ distance: 'HERE', filed: false })).toBeLessThanOrEqual(
          paid({ distance: 'OTHER_PROVINCE' }),
        )
      }),
      { seed: 20261121, numRuns: 300 },
    )
  })

  it('knows every sample city and every tier of its institutions', () => {
    expect(cities.size).toBe(placeCodes.length)
    expect(new Set([...institutionByCode.values()].map(({ tier }) => tier))).toEqual(new Set(tiers))
  })
})

describe('what is filled in', () => {
  it('misses everything at first, and no tier for a pharmacy', () => {
    expect(missingIn(emptyDraft)).toEqual(['who', 'visit', 'tier', 'amount'])
    expect(missingIn({ ...emptyDraft, who: 'SELF', visit: 'PHARMACY', amount: '86.4' })).toEqual([])
  })

  it.each(['', '0', '1.234', '-5', 'about 300', '99999999'])('is no plan with the amount “%s”', (amount) => {
    expect(planned({ ...emptyDraft, who: 'SELF', visit: 'PHARMACY', amount })).toBeUndefined()
  })
})

describe('somebody who estimates', () => {
  const filled = { visit: 'OUTPATIENT', tier: 2, amount: '1,400.00' } as const

  it('for themselves is told by the city, to the fen and from their own account', async () => {
    const town = foundTown({ people: ['employee'] })
    const phone = await guidesInTown({ person: 'employee', town })
    const estimating = phone.estimate
    estimating.type(filled)
    await estimating.run(fuzhou, 'SELF')
    const { estimated } = estimating.getState()
    if (estimated.is !== 'ready') throw new Error(estimated.is)
    const { split } = estimated.estimate
    expect(sumOf(payerLines(split))).toBe(140_000)
    expect(split.ownAccountFen).toBeGreaterThan(0)
    const [account] = must(town.ask(listAccounts, {}, { token: town.enter('employee') }))
    expect(split.ownAccountFen).toBeLessThanOrEqual(account?.balanceFen ?? 0)
  })

  it('for a kind of person asks the city nothing', async () => {
    const phone = await guidesInTown()
    const estimating = phone.estimate
    estimating.type(filled)
    await estimating.run(fuzhou, 'RESIDENT')
    expect(estimating.getState().estimated).toMatchObject({ is: 'ready', who: 'RESIDENT' })
    expect(phone.sent).toEqual([])
  })

  it('is told what is missing, and nothing is asked', async () => {
    const phone = await guidesInTown({ person: 'employee' })
    const estimating = phone.estimate
    await estimating.run(fuzhou, 'SELF')
    expect(estimating.getState()).toMatchObject({ checked: true, estimated: { is: 'none' } })
    expect(phone.asked('POST /estimates')).toBe(0)
  })

  it('loses nothing when the line breaks, and has the answer by touching again', async () => {
    const phone = await guidesInTown({ person: 'employee' })
    const estimating = phone.estimate
    estimating.type({ ...filled, distance: 'OTHER_PROVINCE' })
    phone.line.nextFaults.push('timeout')
    await estimating.run(fuzhou, 'SELF')
    expect(estimating.getState()).toMatchObject({
      draft: { ...filled, distance: 'OTHER_PROVINCE' },
      estimated: { is: 'failed' },
    })
    await estimating.run(fuzhou, 'SELF')
    expect(estimating.getState().estimated.is).toBe('ready')
  })

  it('sees no answer to what is not on screen any more', async () => {
    const phone = await guidesInTown({ person: 'employee' })
    const estimating = phone.estimate
    estimating.type(filled)
    const answers = phone.hold()
    const asked = estimating.run(fuzhou, 'SELF')
    estimating.type({ amount: '20' })
    await answers.release()
    await asked
    expect(estimating.getState().estimated).toEqual({ is: 'none' })
  })

  it('in a place that is not theirs is refused in words', async () => {
    const phone = await guidesInTown({ person: 'employee' })
    const estimating = phone.estimate
    estimating.type(filled)
    await estimating.run(beijing, 'SELF')
    expect(estimating.getState().estimated).toMatchObject({ is: 'failed', problem: { code: 'NOT_FOUND' } })
  })
})
