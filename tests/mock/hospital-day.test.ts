import fc from 'fast-check'
import { readAccessLog } from '@/contract/access-log'
import { listPrepayments, tillPrepay } from '@/contract/prepayment'
import { readSettlement } from '@/contract/settlement'
import { findSettlements } from '@/contract/settlement-search'
import { businessTypes, tillDecode, tillSettle, type BusinessType } from '@/contract/till'
import { readVoucherToken } from '@/contract/voucher'
import { businessNames } from 'mock/world/entry/access-names'
import { balance } from './family/binding'
import { hospital, issue, medicine, type MedType } from './till'
import { foundTown, must, type Town } from './town'

const stay = 'ZY-1'

/** Shows a code at the hospital for a purpose; returns its id and the one-time token. */
function shown(town: Town, who: string, business_type: BusinessType) {
  const token = town.enter(who)
  const { tokenId, digits } = issue(town, token)
  const scan = { ec_qrcode: digits, fixmedins_code: hospital, business_type }
  const { authToken } = must(town.ask(tillDecode, { body: scan }))
  const state = () => must(town.ask(readVoucherToken, { path: { tokenId } }, { token: town.enter(who) }))
  return { authToken, state }
}
const settle = (town: Town, who: string, fen: number, med_type: MedType, mdtrt_id = stay) =>
  town.ask(tillSettle, {
    body: { auth_token: shown(town, who, '01301').authToken, med_type, fee_list: medicine(fen), mdtrt_id },
  })
const prepay = (town: Town, who: string, amt: number, mdtrt_id = stay) =>
  town.ask(tillPrepay, { body: { auth_token: shown(town, who, '01104').authToken, mdtrt_id, amt } })
const deposits = (town: Town, who: string) =>
  must(town.ask(listPrepayments, { query: {} }, { token: town.enter(who) })).prepayments

describe('a code shown at a hospital', () => {
  it.each(businessTypes)('for %s is named in the access log', (type) => {
    const town = foundTown({ people: ['employee'] })
    shown(town, 'employee', type)
    const { entries } = must(town.ask(readAccessLog, { query: {} }, { token: town.enter('employee') }))
    const scan = entries.find(({ what }) => what === 'DECODE')
    expect(scan?.purposeName).toBe(businessNames[type])
  })

  it('to register is used at once, and settles nothing', () => {
    const town = foundTown({ people: ['employee'] })
    const { authToken, state } = shown(town, 'employee', '01101')
    expect(state()).toMatchObject({ state: 'USED', purposeName: '挂号', settlementId: null })
    const body = { auth_token: authToken, med_type: '11' as const, fee_list: medicine(1_000) }
    expect(town.ask(tillSettle, { body }).refusal).toBe('INVALID_REQUEST')
    expect(town.ask(tillPrepay, { body: { auth_token: authToken, mdtrt_id: stay, amt: 1 } }).refusal).toBe(
      'INVALID_REQUEST',
    )
  })
})

describe('the settlements of one visit', () => {
  it('have one number and are found by it; a settlement without one is a visit of its own', () => {
    const town = foundTown({ people: ['retiree'] })
    const first = must(settle(town, 'retiree', 2_500, '11', 'MZ-7'))
    const second = must(settle(town, 'retiree', 8_000, '11', 'MZ-7'))
    const other = must(settle(town, 'retiree', 100, '11', 'MZ-8'))
    const search = { query: {}, body: { mdtrt_id: 'MZ-7' } }
    const found = must(town.ask(findSettlements, search, { token: town.enter('retiree') })).settlements
    expect(found.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(other.visitId).toBe('MZ-8')
  })
})

describe('the deposit of a stay', () => {
  it('is paid from the account, and is back in it when the stay is settled', () => {
    const town = foundTown({ people: ['retiree'] })
    const before = balance(town, 'retiree')
    const paid = must(prepay(town, 'retiree', 30_000))
    expect(paid).toMatchObject({ fen: 30_000, ownAccountFen: 30_000, cashFen: 0, givenBackAt: null })
    expect(balance(town, 'retiree')).toBe(before - 30_000)
    const settled = must(settle(town, 'retiree', 400_000, '21'))
    expect(settled.prepaidFen).toBe(30_000)
    expect(balance(town, 'retiree')).toBe(before - settled.split.ownAccountFen)
    expect(deposits(town, 'retiree')).toMatchObject([{ id: paid.id, givenBackAt: town.now() }])
  })

  it('stays where it is when something else is settled: another stay, or no stay', () => {
    const town = foundTown({ people: ['retiree'] })
    must(prepay(town, 'retiree', 30_000))
    expect(must(settle(town, 'retiree', 5_000, '21', 'ZY-2')).prepaidFen).toBe(0)
    expect(must(settle(town, 'retiree', 5_000, '11', stay)).prepaidFen).toBe(0)
    expect(deposits(town, 'retiree')).toMatchObject([{ givenBackAt: null }])
  })

  it('by a code that paid one is not paid again', () => {
    const town = foundTown({ people: ['retiree'] })
    const { authToken, state } = shown(town, 'retiree', '01104')
    const body = { auth_token: authToken, mdtrt_id: stay, amt: 100 }
    must(town.ask(tillPrepay, { body }))
    expect(state()).toMatchObject({ state: 'USED', purposeName: '缴住院预缴金' })
    expect(town.ask(tillPrepay, { body }).refusal).toBe('DUPLICATE_SETTLE')
  })

  it('of somebody whose account cannot pay is paid in cash', () => {
    const town = foundTown({ people: ['flexible'] })
    expect(must(prepay(town, 'flexible', 30_000))).toMatchObject({ ownAccountFen: 0, cashFen: 30_000 })
  })

  it('whatever it was, changes nothing about what the stay costs whom', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 5_000_000 }),
        (amounts, fen) => {
          const [plain, prepaid] = [foundTown({ people: ['retiree'] }), foundTown({ people: ['retiree'] })]
          for (const amount of amounts) must(prepay(prepaid, 'retiree', amount))
          const [one, other] = [plain, prepaid].map((town) => must(settle(town, 'retiree', fen, '21')))
          expect(other?.split).toEqual(one?.split)
          expect(balance(prepaid, 'retiree')).toBe(balance(plain, 'retiree'))
        },
      ),
      { seed: 7, numRuns: 25 },
    )
  })

  it('is not told of in the record of anybody else’s stay', () => {
    const town = foundTown({ people: ['retiree', 'employee'] })
    must(prepay(town, 'retiree', 30_000))
    const { id } = must(settle(town, 'employee', 5_000, '21'))
    const how = { token: town.enter('employee') }
    expect(must(town.ask(readSettlement, { path: { settlementId: id } }, how)).prepaidFen).toBe(0)
  })
})
