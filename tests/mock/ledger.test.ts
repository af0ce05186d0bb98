import { people, townspeople } from 'mock/world/people/people'
import { listAccounts } from '@/contract/account'
import { listContributions } from '@/contract/contribution'
import { listDeposits } from '@/contract/deposit'
import { readLedger, type LedgerEntry } from '@/contract/ledger'
import { tillReverse } from '@/contract/till'
import { hospital, pharmacy, visit } from './till'
import { foundedAt, foundTown, must, type Town } from './town'

const everybody = people.map(({ person }) => person)
const sum = (amounts: readonly number[]): number => amounts.reduce((total, fen) => total + fen, 0)

/**
 * Computes the balance that every account must have from the records, the deposits, the interest and the shared
 * payments.
 */
function expectedBalances({ world }: Town): Record<string, number> {
  const fen: Record<string, number> = {}
  const add = (key: string, amount: number): void => void (fen[key] = (fen[key] ?? 0) + amount)
  for (const [personNumber, deposits] of world.deposits) {
    for (const deposit of deposits) add(`${personNumber}/${deposit.admdvs}`, deposit.fen)
  }
  for (const [key, entries] of world.ledgers) {
    add(key, sum(entries.filter(({ type }) => type === 'INTEREST').map((entry) => entry.priorYearsFen)))
  }
  for (const { personNumber, wire } of world.settlements.values()) {
    add(`${personNumber}/${wire.admdvs}`, wire.init_setl_id === null ? -wire.acct_pay : wire.acct_pay)
  }
  for (const { bindId, sharer } of world.bindings.values()) {
    const kept = (world.usages.get(bindId) ?? []).filter(({ givenBackAt }) => givenBackAt === undefined)
    add(`${sharer.personNumber}/${sharer.admdvs}`, -sum(kept.map((usage) => usage.fen)))
  }
  return Object.fromEntries(Object.entries(fen).filter(([, amount]) => amount !== 0))
}

const accountBalances = ({ world }: Town): Record<string, number> =>
  Object.fromEntries(
    [...world.accounts]
      .map(([key, money]) => [key, money.currentYearFen + money.priorYearsFen] as const)
      .filter(([, amount]) => amount !== 0),
  )

/** Checks that each entry's balance is the one before it plus its amount; returns the last balance of every account. */
function ledgerBalances({ world }: Town): Record<string, number> {
  const balances = [...world.ledgers].map(([key, entries]) => {
    let balance = 0
    for (const entry of entries) {
      balance += entry.currentYearFen + entry.priorYearsFen
      if (entry.balanceFen !== balance || balance < 0) throw new Error(`${entry.id} does not add up`)
    }
    return [key, balance] as const
  })
  return Object.fromEntries(balances.filter(([, amount]) => amount !== 0))
}

describe('the ledger: deposits + interest − withdrawals + reversals = balance, for every account', () => {
  it.each([
    ['in November', foundedAt],
    ['on the first of a month before nine', Date.parse('2026-03-01T08:59:59+08:00')],
    ['on the first of a month after nine', Date.parse('2026-03-01T09:00:01+08:00')],
    ['on New Year’s day', Date.parse('2027-01-01T00:00:00+08:00')],
    ['on 29 February', Date.parse('2028-02-29T12:00:00+08:00')],
  ])('in a city founded %s', (_, at) => {
    const town = foundTown({ at })
    expect(accountBalances(town)).toEqual(expectedBalances(town))
    expect(ledgerBalances(town)).toEqual(accountBalances(town))
  })

  it('for the person with ten thousand records too', () => {
    const town = foundTown({ people: everybody })
    expect(accountBalances(town)).toEqual(expectedBalances(town))
    expect(ledgerBalances(town)).toEqual(accountBalances(town))
  })

  it('after two hundred visits and every third of them reversed', () => {
    const town = foundTown()
    const tokens = ['employee', 'retiree', 'spouse', 'mother', 'two-places', 'flexible'].map(town.enter)
    for (let n = 0; n < 200; n += 1) {
      const type = (['41', '11', '14', '21', '13'] as const)[n % 5] ?? '41'
      const institution = type === '41' ? pharmacy : hospital
      const fen = 1 + ((n * 7_919) % 60_000)
      const { id } = visit(town, tokens[n % tokens.length] ?? '', fen, { type, institution })
      town.pass(4_000)
      if (n % 3 === 0) must(town.ask(tillReverse, { body: { setl_id: id, fixmedins_code: institution } }))
    }
    expect(accountBalances(town)).toEqual(expectedBalances(town))
    expect(ledgerBalances(town)).toEqual(accountBalances(town))
    expect(Math.min(...Object.values(accountBalances(town)))).toBeGreaterThanOrEqual(0)
  })

  it('and goes on: two months later two more deposits have come in, and January brings interest', () => {
    const town = foundTown({ people: ['employee'] })
    const count = (): number => [...town.world.deposits.values()].flat().length
    const before = count()
    town.setClock(Date.parse('2027-01-01T09:00:00+08:00'))
    must(town.ask(listAccounts, {}, { token: town.enter('employee') }))
    expect(count()).toBe(before + 2)
    const [entries] = [...town.world.ledgers.values()]
    expect(entries?.slice(-2).map(({ type }) => type)).toEqual(['INTEREST', 'DEPOSIT'])
    expect(ledgerBalances(town)).toEqual(accountBalances(town))
  })
})

/** Reads every page of a ledger, oldest entry first. */
function wholeLedger(town: Town, token: string, admdvs: string): LedgerEntry[] {
  const entries: LedgerEntry[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '50', ...(cursor !== undefined && { cursor }) }
    const page = must(town.ask(readLedger, { path: { accountId: admdvs }, query }, { token }))
    entries.push(...page.entries)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return entries.reverse()
}

describe('what a person is told of the account', () => {
  it.each(townspeople.map(({ person }) => person))(
    '%s: balance, ledger, deposits and contributions agree to the fen',
    (person) => {
      const town = foundTown({ people: [person] })
      const token = town.enter(person)
      const accounts = must(town.ask(listAccounts, {}, { token }))
      expect(sum(accounts.map(({ balanceFen }) => balanceFen))).toBe(
        sum(Object.values(accountBalances(town))),
      )
      const years = ['2023', '2024', '2025', '2026']
      const deposits = years.flatMap(
        (year) => must(town.ask(listDeposits, { query: { year } }, { token })).deposits,
      )
      const paidIn = years.flatMap(
        (year) => must(town.ask(listContributions, { query: { year } }, { token })).contributions,
      )
      for (const { place, balanceFen } of accounts) {
        const ledger = wholeLedger(town, token, place.code)
        expect(sum(ledger.map(({ fen }) => fen))).toBe(balanceFen)
        const here = deposits.filter(({ placeCode }) => placeCode === place.code)
        const booked = ledger.filter(({ type }) => type === 'DEPOSIT').map(({ fen }) => fen)
        expect(here.map(({ fen }) => fen)).toEqual(booked)
        const contributed = paidIn.filter(
          ({ placeCode, kind }) => placeCode === place.code && kind === 'EMPLOYEE',
        )
        if (contributed.length > 0)
          expect(contributed.map(({ intoAccountFen }) => intoAccountFen)).toEqual(booked)
      }
    },
  )

  it('a resident has no account, a suspended person has a frozen one with money in it', () => {
    const town = foundTown({ people: ['mother', 'flexible'] })
    expect(must(town.ask(listAccounts, {}, { token: town.enter('mother') }))).toEqual([])
    const [frozen] = must(town.ask(listAccounts, {}, { token: town.enter('flexible') }))
    expect(frozen?.balanceFen).toBeGreaterThan(0)
    expect(frozen?.frozenBecause).toMatch(/暂停/)
  })

  it('a person who moved has an account in each place, the active one first, the other frozen with its money', () => {
    const town = foundTown({ people: ['two-places'] })
    const accounts = must(town.ask(listAccounts, {}, { token: town.enter('two-places') }))
    expect(accounts.map(({ place }) => place.name)).toEqual(['北京', '福州'])
    expect(accounts.map(({ frozenBecause }) => frozenBecause === null)).toEqual([true, false])
    expect(Math.min(...accounts.map(({ balanceFen }) => balanceFen))).toBeGreaterThan(0)
  })
})
