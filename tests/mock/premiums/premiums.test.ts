import { changeBinding, listBindings } from '@/contract/family'
import { readLedger } from '@/contract/ledger'
import { readWallet } from '@/contract/wallet'
import { people } from 'mock/world/people/people'
import type { Person } from 'mock/world/people/person'
import { foundTown, must } from '../town'
import { accept, open, send } from '../wallet/transfers'
import { billsOf, openBill, paidYears, pay, residentOf } from './bills'

const employeeIn = (person: string, admdvs: string, sinceMonthsAgo: number): Person => ({
  ...residentOf(admdvs),
  person,
  personNumber: `P${admdvs}000002`,
  insurances: [{ insutype: '310', employment: 'employee', admdvs, baseFen: 500_000, sinceMonthsAgo }],
})

/** Returns a person and a child of ten whose guardian they are. */
function parentOf(name: 'mother' | 'flexible' | 'xian' | 'poor'): readonly [string | Person, Person] {
  const parent = { xian: employeeIn('xian', '610100', 30), poor: employeeIn('poor', '350100', 2) }
  const found =
    name === 'xian' || name === 'poor' ? parent[name] : people.find(({ person }) => person === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  const child: Person = {
    ...residentOf('350100'),
    person: 'ward',
    personNumber: 'P350100000777',
    idNumber: '990101201604180029',
    guardian: found.personNumber,
  }
  return [people.includes(found) ? name : found, child]
}

describe('a premium', () => {
  it('is paid in cash with a receipt, counts as the year’s contribution, and is not paid twice', () => {
    const town = foundTown({ people: ['mother'] })
    const token = town.enter('mother')
    const bill = openBill(town, token)
    const paid = must(pay(town, token, bill, 'CASH'))
    expect(paid).toMatchObject({ id: bill.id, state: 'PAID', version: 2, fen: 40_000 })
    expect(paid.receipt).toMatchObject({ from: 'CASH', paidAt: town.now() })
    expect(paidYears(town, token, '2027')).toMatchObject([{ kind: 'RESIDENT', ownFen: 40_000 }])
    expect(pay(town, token, paid, 'CASH').refusal).toBe('PREMIUM_PAID')
  })

  it('of a child is seen and paid by the parent, from the account, and the ledger says for whom', () => {
    const town = foundTown({ people: ['employee', 'child', 'spouse'] })
    const token = town.enter('employee')
    const bill = openBill(town, token)
    expect([bill.isMine, bill.maskedName]).toEqual([false, '*小雨'])
    must(pay(town, token, bill, 'OWN_ACCOUNT'))
    const { entries } = must(
      town.ask(readLedger, { path: { accountId: '350100' }, query: { limit: '1' } }, { token }),
    )
    expect(entries).toMatchObject([{ type: 'PREMIUM', fen: -40_000, memo: '*小雨' }])
    expect(paidYears(town, town.enter('child'), '2027')).toHaveLength(1)
  })

  it('of somebody I may not pay for is not there for me', () => {
    const town = foundTown({ people: ['employee', 'mother', 'child', 'spouse'] })
    const theirs = openBill(town, town.enter('mother'))
    expect(billsOf(town, town.enter('spouse'))).toEqual([])
    expect(pay(town, town.enter('spouse'), theirs, 'CASH').refusal).toBe('NOT_FOUND')
    expect(pay(town, town.enter('child'), theirs, 'CASH').refusal).toBe('NOT_FOUND')
  })

  it('is paid from the wallet with what a relative sent', () => {
    const town = foundTown({ people: ['employee', 'child', 'two-places'] })
    const token = town.enter('employee')
    const bill = openBill(town, token)
    expect(pay(town, token, bill, 'WALLET').refusal).toBe('INSUFFICIENT_BALANCE')
    const { id } = must(send(town, town.enter('two-places'), 'employee', 50_000))
    must(open(town, token))
    must(accept(town, token, id))
    expect(must(pay(town, token, bill, 'WALLET')).receipt?.from).toBe('WALLET')
    expect(must(town.ask(readWallet, {}, { token })).balanceFen).toBe(10_000)
  })

  it('of a relative I share my account with is mine to pay when I share it for premiums, and only then', () => {
    const town = foundTown({ people: ['employee', 'mother'] })
    const token = town.enter('employee')
    expect(billsOf(town, token)).toEqual([])
    const [binding] = must(town.ask(listBindings, {}, { token })).bindings
    if (!binding) throw new Error('employee and mother share nothing')
    const terms = { end_date: null, mon_cap: null, visit_cap: null, scopes: ['RESIDENT_PREMIUM' as const] }
    const change = { path: { bindId: binding.id }, body: { ver: binding.version, ...terms } }
    must(town.ask(changeBinding, change, { token }))
    const bill = openBill(town, token)
    expect([bill.isMine, bill.maskedName]).toEqual([false, '*秀珍'])
    must(pay(town, token, bill, 'OWN_ACCOUNT'))
    expect(paidYears(town, town.enter('mother'), '2027')).toHaveLength(1)
  })

  it.each([
    ['there is none', parentOf('mother'), 'NO_ACCOUNT'],
    ['it is frozen', parentOf('flexible'), 'ACCOUNT_FROZEN'],
    ['the city’s accounts pay no premiums', parentOf('xian'), 'SCOPE_NOT_ALLOWED'],
    ['too little was carried over', parentOf('poor'), 'INSUFFICIENT_BALANCE'],
  ] as const)('is not paid from an account when %s', (_, family, code) => {
    const town = foundTown({ people: family })
    const [parent] = family
    const token = town.enter(typeof parent === 'string' ? parent : parent.person)
    const bill = billsOf(town, token).find(({ state, isMine }) => state === 'OPEN' && !isMine)
    if (!bill) throw new Error('the child has no bill')
    expect(pay(town, token, bill, 'OWN_ACCOUNT').refusal).toBe(code)
  })

  it('that somebody else has seen otherwise is not paid', () => {
    const town = foundTown({ people: ['mother'] })
    const token = town.enter('mother')
    expect(pay(town, token, openBill(town, token), 'CASH', 7).refusal).toBe('VERSION_CONFLICT')
  })
})
