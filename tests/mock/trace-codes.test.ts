import fc from 'fast-check'
import { searchCatalogue } from '@/contract/catalogue'
import { listSettlements, readSettlement } from '@/contract/settlement'
import { tillPreSettle, tillReverse, tillSettle, type WireTillItem } from '@/contract/till'
import { queryTraceCode } from '@/contract/trace-code'
import { catalogue, entryNamed } from 'mock/catalogue/catalogue'
import { medicineOf, serials, traceCodeOf, withBoxes } from 'mock/catalogue/trace-codes'
import { decode, issue, pharmacy } from './till'
import { foundTown, must, type Town } from './town'

const name = '二甲双胍缓释片 0.5g×30'
const entry = entryNamed(name)!
const other = entryNamed('维生素C泡腾片 20片')!

const line = (...boxes: string[]): WireTillItem => ({
  medins_list_name: name,
  chrgitm_lv: '01',
  cnt: Math.max(1, boxes.length),
  pric: 1_945,
  ...(boxes.length > 0 && { drugtracinfo: boxes.map((drug_trac_codg) => ({ drug_trac_codg })) }),
})

/** Scans a person's code at the pharmacy and returns the body of the purchase. */
function purchase(town: Town, token: string, ...fee_list: WireTillItem[]) {
  const { authToken } = must(decode(town, issue(town, token).digits))
  return { body: { auth_token: authToken, med_type: '41' as const, fee_list } }
}

const salesOf = (town: Town, token: string, box: string) =>
  must(town.ask(queryTraceCode, { body: { drug_trac_codg: box } }, { token })).sales

describe('the trace code of a box', () => {
  it('leads to its medicine, and no other number does', () => {
    const medicines = catalogue.filter((one) => medicineOf(traceCodeOf(one, 1)) !== undefined)
    expect(medicines.length).toBeGreaterThan(250)
    fc.assert(
      fc.property(
        fc.constantFrom(...medicines),
        fc.integer({ min: 0, max: serials - 1 }),
        fc.integer({ min: 0, max: 19 }),
        fc.integer({ min: 1, max: 9 }),
        (medicine, serial, place, by) => {
          const code = traceCodeOf(medicine, serial)
          expect(code).toMatch(/^0\d{19}$/)
          expect(medicineOf(code)?.code).toBe(medicine.code)
          const changed = (Number(code[place]) + by) % 10
          expect(medicineOf(code.slice(0, place) + String(changed) + code.slice(place + 1))).toBeUndefined()
        },
      ),
    )
  })

  it('is kept by a line as far as its count allows', () => {
    let serial = 0
    const three = withBoxes({ ...line(), cnt: 3 }, () => (serial += 1))
    expect(three.drugtracinfo).toHaveLength(3)
    const two = withBoxes({ ...three, cnt: 2 }, () => (serial += 1))
    expect(two.drugtracinfo).toEqual(three.drugtracinfo?.slice(0, 2))
    const mask: WireTillItem = { medins_list_name: '医用外科口罩 10只', chrgitm_lv: '03', cnt: 1, pric: 990 }
    expect(withBoxes(mask, () => (serial += 1))).toBe(mask)
  })
})

describe('a box that is sold', () => {
  const town = foundTown({ people: ['employee', 'child', 'retiree'] })
  const employee = town.enter('employee')
  const retiree = town.enter('retiree')

  it('is on the record, and is the buyer’s, a relative’s or somebody else’s', () => {
    const box = traceCodeOf(entry, 1)
    expect(salesOf(town, employee, box)).toEqual([])
    const { id, settledAt } = must(town.ask(tillSettle, purchase(town, retiree, line(box))))
    const { items } = must(town.ask(readSettlement, { path: { settlementId: id } }, { token: retiree }))
    expect(items[0]?.traceCodes).toEqual([box])
    expect(salesOf(town, retiree, box)).toEqual([{ soldAt: settledAt, buyer: 'SELF' }])
    expect(salesOf(town, employee, box)).toEqual([{ soldAt: settledAt, buyer: 'OTHER' }])
  })

  it('is refused a second time, by calculation and settlement alike, also twice in one basket', () => {
    const box = traceCodeOf(entry, 2)
    const twice = purchase(town, employee, line(box), line(box))
    expect(town.ask(tillPreSettle, twice).refusal).toBe('TRACE_CODE_SOLD')
    must(town.ask(tillSettle, purchase(town, retiree, line(box))))
    const again = purchase(town, employee, line(box))
    expect(town.ask(tillPreSettle, again).refusal).toBe('TRACE_CODE_SOLD')
    expect(town.ask(tillSettle, again).refusal).toBe('TRACE_CODE_SOLD')
    expect(must(town.ask(tillSettle, { body: { ...again.body, fee_list: [line()] } })).items).toHaveLength(1)
  })

  it('can be sold again once its purchase is reversed', () => {
    const box = traceCodeOf(entry, 3)
    const { id } = must(town.ask(tillSettle, purchase(town, retiree, line(box))))
    must(town.ask(tillReverse, { body: { setl_id: id, fixmedins_code: pharmacy } }))
    expect(salesOf(town, retiree, box)).toEqual([])
    must(town.ask(tillSettle, purchase(town, employee, line(box))))
    expect(salesOf(town, retiree, box)).toMatchObject([{ buyer: 'OTHER' }])
  })

  it('must be of the medicine it is sold as, and there must be one for each piece', () => {
    const foreign = line(traceCodeOf(other, 4))
    expect(town.ask(tillPreSettle, purchase(town, employee, foreign)).refusal).toBe('TRACE_CODE_UNKNOWN')
    const unknown = line('12345678901234567890')
    expect(town.ask(tillPreSettle, purchase(town, employee, unknown)).refusal).toBe('TRACE_CODE_UNKNOWN')
    const tooFew = { ...line(traceCodeOf(entry, 5)), cnt: 2 }
    expect(town.ask(tillPreSettle, purchase(town, employee, tooFew)).refusal).toBe('INVALID_REQUEST')
  })

  it('is known as a relative’s to whoever shows the relative’s code', () => {
    const records = must(
      town.ask(listSettlements, { query: { limit: '50' } }, { token: town.enter('child') }),
    )
    const boxes = records.settlements.flatMap(({ id }) =>
      must(
        town.ask(readSettlement, { path: { settlementId: id } }, { token: town.enter('child') }),
      ).items.flatMap(({ traceCodes }) => traceCodes),
    )
    expect(boxes.length).toBeGreaterThan(0)
    for (const box of boxes) expect(salesOf(town, employee, box)).toMatchObject([{ buyer: 'FAMILY' }])
  })
})

describe('whoever asks for a box', () => {
  const town = foundTown({ people: ['employee'] })

  it('reads what it is, and its entry in the catalogue', () => {
    const token = town.enter('employee')
    const box = must(town.ask(queryTraceCode, { body: { drug_trac_codg: traceCodeOf(entry, 9) } }, { token }))
    expect(box).toMatchObject({ catalogueCode: entry.code, name: '二甲双胍', sales: [] })
    const body = { admdvs: '350100', med_list_codg: entry.code }
    expect(must(town.ask(searchCatalogue, { query: {}, body })).entries).toHaveLength(1)
  })

  it('is signed in, and is told when there is no such box', () => {
    const body = { drug_trac_codg: '12345678901234567890' }
    expect(town.ask(queryTraceCode, { body }).refusal).toBe('AUTH_EXPIRED')
    expect(town.ask(queryTraceCode, { body }, { token: town.enter('employee') }).refusal).toBe(
      'TRACE_CODE_UNKNOWN',
    )
  })
})
