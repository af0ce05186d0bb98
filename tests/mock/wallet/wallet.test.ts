import { listAccounts } from '@/contract/account'
import { readLedger } from '@/contract/ledger'
import { readWallet } from '@/contract/wallet'
import type { Person } from 'mock/world/people/person'
import { foundTown, must, type Town } from '../town'
import { accept, open, send, transfersOf } from './transfers'

const at = (text: string): number => Date.parse(`${text}+08:00`)
const twoPeople = () => foundTown({ people: ['employee', 'two-places', 'mother', 'flexible', 'spouse'] })
const balance = (town: Town, token: string): number =>
  must(town.ask(listAccounts, {}, { token }))[0]?.balanceFen ?? 0
const wallet = (town: Town, token: string) => must(town.ask(readWallet, {}, { token }))
const newest = (town: Town, token: string) =>
  must(town.ask(readLedger, { path: { accountId: '350100' }, query: { limit: '1' } }, { token })).entries[0]
describe('money sent to a relative', () => {
  const sending = () => {
    const town = twoPeople()
    const [me, other] = [town.enter('employee'), town.enter('two-places')]
    const before = balance(town, me)
    return { town, me, other, before, sent: must(send(town, me, 'two-places', 50_000)) }
  }
  it('leaves the money carried over at once, and the ledger says to whom, masked', () => {
    const { town, me, before } = sending()
    expect(balance(town, me)).toBe(before - 50_000)
    expect(newest(town, me)).toMatchObject({ type: 'TRANSFER', fen: -50_000, memo: '*远行' })
  })

  it('is not in the wallet before it is accepted', () => {
    const { town, other } = sending()
    expect(wallet(town, other).balanceFen).toBe(0)
  })

  it('is seen by both, each the other one masked', () => {
    const { town, other, sent } = sending()
    expect(sent).toMatchObject({ direction: 'OUT', maskedName: '*远行', state: 'PENDING', fen: 50_000 })
    expect(must(transfersOf(town, other)).transfers).toMatchObject([
      { id: sent.id, direction: 'IN', maskedName: '*海宁', relation: 'SIBLING', state: 'PENDING' },
    ])
  })

  it('is taken into the wallet by the receiver, once, and by nobody else', () => {
    const { town, me, other, sent } = sending()
    expect(accept(town, town.enter('spouse'), sent.id).refusal).toBe('NOT_FOUND')
    expect(accept(town, me, sent.id).refusal).toBe('NOT_FOUND')
    expect(accept(town, other, sent.id).refusal).toBe('WALLET_NOT_OPEN')
    must(open(town, other))
    expect(must(accept(town, other, sent.id))).toMatchObject({ state: 'ACCEPTED', endedAt: town.now() })
    expect(accept(town, other, sent.id).refusal).toBe('TRANSFER_OVER')
    expect(wallet(town, other).balanceFen).toBe(50_000)
    expect(must(transfersOf(town, me)).transfers[0]?.state).toBe('ACCEPTED')
  })

  it('that was accepted does not go back', () => {
    const { town, other, before, sent } = sending()
    must(open(town, other))
    must(accept(town, other, sent.id))
    town.setClock(at('2026-11-22T06:00:00'))
    expect(balance(town, town.enter('employee'))).toBe(before - 50_000)
  })
})

describe('money nobody accepts', () => {
  it('goes back at six the next morning, to the second, and is as it was', () => {
    const town = twoPeople()
    const before = balance(town, town.enter('employee'))
    const { id, goesBackAt } = must(send(town, town.enter('employee'), 'two-places', 70_000))
    expect(goesBackAt).toBe(at('2026-11-22T06:00:00'))
    town.setClock(goesBackAt - 1)
    expect(balance(town, town.enter('employee'))).toBe(before - 70_000)
    town.setClock(goesBackAt)
    const me = town.enter('employee')
    expect(balance(town, me)).toBe(before)
    expect(newest(town, me)).toMatchObject({ type: 'REFUND', fen: 70_000, at: goesBackAt })
    expect(must(transfersOf(town, me)).transfers).toMatchObject([
      { id, state: 'RETURNED', endedAt: goesBackAt },
    ])
    expect(accept(town, town.enter('two-places'), id).refusal).toBe('TRANSFER_OVER')
  })

  it('goes back before the month’s deposit of nine o’clock, also when nobody asks the city until noon', () => {
    const town = twoPeople()
    town.setClock(at('2026-11-30T21:00:00'))
    must(send(town, town.enter('employee'), 'two-places', 1_000))
    town.setClock(at('2026-12-01T12:00:00'))
    const me = town.enter('employee')
    const { entries } = must(
      town.ask(readLedger, { path: { accountId: '350100' }, query: { limit: '2' } }, { token: me }),
    )
    expect(entries.map(({ type }) => type)).toEqual(['DEPOSIT', 'REFUND'])
    expect(entries[1]?.at).toBe(at('2026-12-01T06:00:00'))
  })
})

describe('the limits of the wallet', () => {
  it('three a day; with the new day in China there are three more', () => {
    const town = twoPeople()
    const me = town.enter('employee')
    for (let n = 0; n < 3; n += 1) {
      expect(wallet(town, me).transfersLeftToday).toBe(3 - n)
      must(send(town, me, 'two-places', 1_000 + n))
    }
    expect(wallet(town, me).transfersLeftToday).toBe(0)
    expect(send(town, me, 'two-places', 1).refusal).toBe('TRANSFER_LIMIT')
    town.setClock(at('2026-11-22T06:00:00'))
    must(send(town, town.enter('employee'), 'two-places', 1_000))
  })

  it('2,000.00 each, and not more than was carried over', () => {
    const town = twoPeople()
    const me = town.enter('employee')
    must(open(town, town.enter('two-places')))
    expect(send(town, me, 'two-places', 200_001).refusal).toBe('TRANSFER_LIMIT')
    for (let n = 0; n < 12 && balance(town, town.enter('employee')) >= 200_000; n += 1) {
      const left = must(send(town, town.enter('employee'), 'two-places', 200_000))
      must(accept(town, town.enter('two-places'), left.id))
      town.pass(24 * 3_600_000)
    }
    const token = town.enter('employee')
    expect(send(town, token, 'two-places', balance(town, token) + 1).refusal).toBe('INSUFFICIENT_BALANCE')
  })

  it('not between ten in the evening and six in the morning, which the wallet says', () => {
    const town = twoPeople()
    expect(wallet(town, town.enter('employee')).window).toEqual({ isOpen: true, from: '06:00', to: '22:00' })
    town.setClock(at('2026-11-21T22:00:00'))
    const me = town.enter('employee')
    expect(wallet(town, me).window.isOpen).toBe(false)
    expect(send(town, me, 'two-places', 1).refusal).toBe('TRANSFER_WINDOW_CLOSED')
  })
})

describe('who may send to whom', () => {
  const town = twoPeople()
  const me = town.enter('employee')

  it.each([
    [
      'a name that does not belong to the number',
      'employee',
      'two-places',
      { psn_name: '王近行' },
      'IDENTITY_MISMATCH',
    ],
    ['themselves', 'employee', 'employee', {}, 'RELATION_NOT_ALLOWED'],
    [
      'an in-law, where the city does not count them',
      'employee',
      'two-places',
      { rela: 'PARENT_IN_LAW' },
      'RELATION_NOT_ALLOWED',
    ],
    ['a relative, from no account', 'mother', 'two-places', {}, 'NO_ACCOUNT'],
    ['a relative, from a frozen account', 'flexible', 'two-places', {}, 'ACCOUNT_FROZEN'],
    ['somebody who is suspended', 'two-places', 'flexible', {}, 'MEMBER_NOT_INSURED'],
  ] as const)('not to %s', (_, from, to, more, code) => {
    expect(send(town, town.enter(from), to, 100, more).refusal).toBe(code)
  })

  it('names in its refusal nobody', () => {
    const { advice } = send(town, me, 'two-places', 100, { psn_name: '王近行' })
    expect(advice).not.toMatch(/[一-龥]|\d{6}/)
  })

  it('not where one of the cities has no wallet', () => {
    const cousin: Person = {
      person: 'cousin',
      personNumber: 'P652300000001',
      name: '王边疆',
      idNumber: '990101198001010010',
      cardNumber: 'M00000001',
      phone: undefined,
      story: '在职职工，昌吉',
      insurances: [{ insutype: '310', employment: 'employee', admdvs: '652300', baseFen: 500_000 }],
      visits: 0,
    }
    const mixed = foundTown({ people: ['two-places', cousin] })
    expect(send(mixed, mixed.enter('cousin'), 'two-places', 100).refusal).toBe('NOT_OFFERED')
  })
})
