import type { Settlement } from '@/contract/settlement'
import { cityProcess } from './city-process'
import {
  accountOf,
  arrangeBalance,
  enter,
  newKey,
  pass,
  read,
  scan,
  settle,
  shownCode,
  wholeLedger,
  type Purchase,
  type Outcome,
} from './purchases-over-http'

const buyers = 200
const payable = 50
/** The number of answers after which the city is killed. */
const answersBeforeKill = 10
const hourMs = 3_600_000
const noon = ['--clock', '2026-11-21T14:30:00+08:00'] as const

const serverProcess = cityProcess()
afterAll(() => serverProcess.remove())

/** Prepares the same purchase for every till, each with a scan and a key of its own. */
async function preparePurchases(city: string, token: string, fen: number): Promise<Purchase[]> {
  const purchases: Purchase[] = []
  while (purchases.length < buyers) {
    const { value: authToken = '' } = await scan(city, await shownCode(city, token))
    purchases.push({ authToken, fen, accountsOnly: true, key: newKey() })
  }
  return purchases
}

/** Settles all purchases at once and kills the city in between; undefined for those that got no answer. */
async function settleUntilKilled(city: string, purchases: readonly Purchase[]) {
  let answers = 0
  return Promise.all(
    purchases.map(async (purchase): Promise<Outcome<Settlement> | undefined> => {
      try {
        const outcome = await settle(city, purchase)
        answers += 1
        if (answers === answersBeforeKill) await serverProcess.kill()
        return outcome
      } catch {
        return undefined
      }
    }),
  )
}

const settleAll = (city: string, purchases: readonly Purchase[]) =>
  Promise.all(purchases.map((purchase) => settle(city, purchase)))

it('a city killed while 200 tills settle from one account: what it acknowledged is there, and in the end exactly 50 have settled once', async () => {
  let city = await serverProcess.start(...noon)
  let token = await enter(city, 'sibling')
  const fen = await arrangeBalance(city, token, payable)
  const purchases = await preparePurchases(city, token, fen)

  const outcomes = await settleUntilKilled(city, purchases)
  expect(outcomes.filter((outcome) => outcome !== undefined).length).toBeGreaterThanOrEqual(answersBeforeKill)
  expect(outcomes).toContain(undefined)

  city = await serverProcess.start(...noon)
  token = await enter(city, 'sibling')
  const acknowledged = outcomes.flatMap((outcome) => outcome?.value ?? [])
  expect(acknowledged.length).toBeGreaterThan(0)
  for (const settlement of acknowledged) {
    expect(await read(city, settlement.id, token)).toEqual(settlement)
  }

  const again = await settleAll(city, purchases)
  outcomes.forEach((outcome, n) => {
    if (outcome) expect(again[n]).toEqual(outcome)
  })
  expect(await settleAll(city, purchases)).toEqual(again)
  const ids = again.flatMap(({ value }) => value?.id ?? [])
  expect([ids.length, new Set(ids).size]).toEqual([payable, payable])
  const refusals = again.flatMap(({ refusal }) => refusal ?? [])
  expect(new Set(refusals)).toEqual(new Set(['INSUFFICIENT_BALANCE']))

  await serverProcess.kill()
  city = await serverProcess.start(...noon)
  await pass(city, hourMs)
  token = await enter(city, 'sibling')
  const { balanceFen, place } = await accountOf(city, token)
  expect(balanceFen).toBe(0)
  const ledger = await wholeLedger(city, token, place.code)
  let balance = 0
  for (const entry of ledger) expect(entry.balanceFen).toBe((balance += entry.fen))
  const spent = ledger.filter((entry) => entry.type === 'SPEND' && entry.fen === -fen)
  expect(new Set(spent.map(({ settlementId }) => settlementId))).toEqual(new Set(ids))
  expect(spent).toHaveLength(payable)
})
