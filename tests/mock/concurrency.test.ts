import type { RunningServer } from 'mock/host/http-server'
import {
  accountOf,
  arrangeBalance,
  newKey,
  read,
  recordsSince,
  scan,
  settle,
  shownCode,
  wholeLedger,
  type Outcome,
} from './purchases-over-http'
import { serveTown } from './over-http'
import type { Town } from './town'

const buyers = 200
const payable = 50
const each = Array.from({ length: buyers }, (_, n) => n)

let town: Town
let server: RunningServer
let city: string
beforeEach(async () => {
  ;({ town, server } = await serveTown(['sibling', 'flexible']))
  city = server.url
})
afterEach(() => server.close())

/** Counts each outcome: `YES` for a success, otherwise the code of the refusal. */
function tally(outcomes: readonly Outcome<unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { refusal = 'YES' } of outcomes) counts[refusal] = (counts[refusal] ?? 0) + 1
  return counts
}

async function scanned(token: string): Promise<string> {
  const { value, refusal } = await scan(city, await shownCode(city, token))
  if (value === undefined) throw new Error(`cannot scan: ${refusal}`)
  return value
}

async function manyScanned(token: string): Promise<string[]> {
  const tokens: string[] = []
  while (tokens.length < buyers) tokens.push(await scanned(token))
  return tokens
}

describe(`${buyers} tills that settle at the same moment from one account with money for exactly ${payable}`, () => {
  it(`where no cash is taken: ${payable} settle, the others are refused, nothing is left, the ledger agrees`, async () => {
    const token = town.enter('sibling')
    const fen = await arrangeBalance(city, token, payable)
    const tokens = await manyScanned(token)
    const outcomes = await Promise.all(
      tokens.map((authToken) => settle(city, { authToken, fen, accountsOnly: true })),
    )
    expect(tally(outcomes)).toEqual({ YES: payable, INSUFFICIENT_BALANCE: buyers - payable })
    const paid = outcomes.flatMap(({ value }) => value ?? [])
    expect(new Set(paid.map(({ id }) => id)).size).toBe(payable)
    expect(paid.every(({ split }) => split.ownAccountFen === fen && split.cashFen === 0)).toBe(true)

    const { balanceFen, place } = await accountOf(city, token)
    expect(balanceFen).toBe(0)
    const ledger = await wholeLedger(city, token, place.code)
    let balance = 0
    for (const entry of ledger) expect(entry.balanceFen).toBe((balance += entry.fen))
    expect(balance).toBe(0)
    const spent = ledger.filter((entry) => entry.type === 'SPEND' && entry.fen === -fen)
    expect(new Set(spent.map(({ settlementId }) => settlementId))).toEqual(new Set(paid.map(({ id }) => id)))
  })

  it(`where cash is taken: the account pays for ${payable}, the others pay cash, nobody is refused`, async () => {
    const token = town.enter('sibling')
    const fen = await arrangeBalance(city, token, payable)
    const tokens = await manyScanned(token)
    const outcomes = await Promise.all(tokens.map((authToken) => settle(city, { authToken, fen })))
    expect(tally(outcomes)).toEqual({ YES: buyers })
    const byAccount = outcomes.filter(({ value }) => value?.split.ownAccountFen === fen)
    const byCash = outcomes.filter(({ value }) => value?.split.cashFen === fen)
    expect([byAccount.length, byCash.length]).toEqual([payable, buyers - payable])
    expect((await accountOf(city, token)).balanceFen).toBe(0)
  })
})

describe('a till that takes no cash', () => {
  it('hears of a frozen account that it is frozen, and nothing is paid', async () => {
    const authToken = await scanned(town.enter('flexible'))
    const before = town.events.length
    expect(await settle(city, { authToken, fen: 100, accountsOnly: true })).toMatchObject({
      refusal: 'ACCOUNT_FROZEN',
    })
    expect(town.events).toHaveLength(before)
    expect((await settle(city, { authToken, fen: 100 })).value?.split.cashFen).toBe(100)
  })
})

describe(`${buyers} tills at the same moment`, () => {
  it('with one code: exactly one is told whose it is', async () => {
    const digits = await shownCode(city, town.enter('sibling'))
    const outcomes = await Promise.all(each.map(() => scan(city, digits)))
    expect(tally(outcomes)).toEqual({ YES: 1, VOUCHER_USED: buyers - 1 })
  })

  it('with one scan, each for itself: exactly one settles', async () => {
    const token = town.enter('sibling')
    const authToken = await scanned(token)
    const outcomes = await Promise.all(each.map(() => settle(city, { authToken, fen: 100 })))
    expect(tally(outcomes)).toEqual({ YES: 1, DUPLICATE_SETTLE: buyers - 1 })
    const [{ id } = { id: '' }] = outcomes.flatMap(({ value }) => value ?? [])
    expect((await recordsSince(city, token, town.now() - 1_000)).map((record) => record.id)).toEqual([id])
  })

  it('with one scan and one key, as a till that lost the answer: one settlement, told to all of them', async () => {
    const token = town.enter('sibling')
    const [authToken, key] = [await scanned(token), newKey()]
    const outcomes = await Promise.all(each.map(() => settle(city, { authToken, fen: 100, key })))
    expect(tally(outcomes)).toEqual({ YES: buyers })
    expect(new Set(outcomes.map(({ value }) => value?.id)).size).toBe(1)
    const settled = town.events.filter(({ type }) => type === 'settled')
    expect(settled).toHaveLength(1)
    expect(await read(city, outcomes[0]?.value?.id ?? '', token)).toEqual(outcomes[0]?.value)
  })
})
