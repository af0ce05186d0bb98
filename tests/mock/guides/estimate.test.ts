import fc from 'fast-check'
import { institutionByCode } from 'mock/policies/cities'
import { estimateVisit, type Distance } from '@/contract/estimate'
import { tillPreSettle } from '@/contract/till'
import { distanceOf } from '@/domain/care-elsewhere'
import { decode, hospital, issue, medicine, visit, type MedType } from '../till'
import { foundTown, must, type Town } from '../town'

const citizens = ['employee', 'retiree', 'mother', 'flexible', 'two-places'] as const

function estimated(town: Town, token: string, med_type: MedType, code: string, amt: number) {
  const institution = institutionByCode.get(code)
  if (!institution) throw new Error(`no institution ${code}`)
  const { tier: lv, admdvs } = institution
  const home = must(town.ask(estimateVisit, { body: { med_type, lv, amt } }, { token })).policy.placeCode
  const dist = distanceOf(home, admdvs)
  return must(town.ask(estimateVisit, { body: { med_type, lv, amt, dist } }, { token }))
}

describe('an estimate', () => {
  it('is what the till then computes, for everybody, everywhere, to the fen', () => {
    const town = foundTown({ people: citizens })
    const places = ['Y350100001', 'H350100001', 'H350100002', 'H350100003', 'H110000001', 'H610100001']
    const desks = citizens.flatMap((person) => {
      const token = town.enter(person)
      return places.map((place) => ({
        token,
        place,
        authToken: must(decode(town, issue(town, token).digits, place)).authToken,
      }))
    })
    const amount = fc.oneof(fc.integer({ min: 1, max: 300_000 }), fc.integer({ min: 1, max: 10_000_000 }))
    const types = fc.constantFrom<MedType>('11', '13', '14', '21', '41')
    fc.assert(
      fc.property(fc.constantFrom(...desks), types, amount, ({ token, place, authToken }, type, fen) => {
        const body = { auth_token: authToken, med_type: type, fee_list: medicine(fen) }
        const split = must(town.ask(tillPreSettle, { body }))
        expect(estimated(town, token, type, place, fen).split).toEqual(split)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is what settling then costs, visit after visit, while the deductible fills and the account empties', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    for (let n = 0; n < 30; n += 1) {
      const type = (['11', '21', '41'] as const)[n % 3] ?? '11'
      const fen = 1_000 + n * 7_919
      const { split, reasons } = estimated(town, token, type, hospital, fen)
      expect(visit(town, token, fen, { type, institution: hospital }).split).toEqual(split)
      expect(reasons.length).toBeGreaterThan(0)
      town.pass(30_000)
    }
  })

  it('says by which rules: source, since when, how far they are believed', () => {
    const town = foundTown({ people: ['two-places'] })
    const token = town.enter('two-places')
    const by = (admdvs?: string) => {
      const body = { med_type: '21' as const, lv: 3 as const, amt: 4_000_000, ...(admdvs && { admdvs }) }
      return town.ask(estimateVisit, { body }, { token })
    }
    expect(must(by()).policy).toMatchObject({ placeCode: '110000', confidence: 'MEDIUM' })
    expect(must(by()).policy.source).toContain('示例')
    expect(must(by('350100')).policy).toMatchObject({ placeCode: '350100', effectiveFrom: '2025-01-01' })
    expect(must(by('350100')).split.fundFen).toBe(0)
    expect(by('440100').refusal).toBe('NOT_FOUND')
  })

  it('for care elsewhere that was not filed for has the fund pay less', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    const estimate = (dist: Distance, med_type: MedType = '21') =>
      must(town.ask(estimateVisit, { body: { med_type, lv: 3, amt: 4_000_000, dist } }, { token }))
    const [here, there] = [estimate('HERE'), estimate('OTHER_PROVINCE')]
    const lostFen = here.split.fundFen - there.split.fundFen
    expect(lostFen).toBeGreaterThan(0)
    expect(there.reasons).toContainEqual({ code: 'NOT_FILED', fen: lostFen, ofFen: null, percent: 15 })
    expect(estimate('SAME_PROVINCE').split).toEqual(here.split)
    expect(estimate('OTHER_PROVINCE', '13').split).toEqual(estimate('HERE', '13').split)
  })

  it('changes nothing, and needs no key', () => {
    const town = foundTown({ people: ['employee'] })
    const how = { token: town.enter('employee'), headers: { 'idempotency-key': '' } }
    const before = town.events.length
    must(town.ask(estimateVisit, { body: { med_type: '11', lv: 1, amt: 1 } }, how))
    expect(town.events).toHaveLength(before)
  })

  it.each([
    ['of nothing', { med_type: '11', lv: 2, amt: 0 }],
    ['of half a fen', { med_type: '11', lv: 2, amt: 0.5 }],
    ['beyond all bounds', { med_type: '11', lv: 2, amt: 1_000_000_001 }],
    ['at a tier nobody has', { med_type: '11', lv: 4, amt: 1 }],
    ['of a visit nobody knows', { med_type: '12', lv: 2, amt: 1 }],
  ])('%s is refused', (_, body) => {
    const town = foundTown({ people: ['employee'] })
    const wrong = { body } as unknown as { body: { med_type: '11'; lv: 1; amt: number } }
    expect(town.ask(estimateVisit, wrong, { token: town.enter('employee') }).refusal).toBe('INVALID_REQUEST')
  })
})
