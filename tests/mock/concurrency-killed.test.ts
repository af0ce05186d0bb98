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
  type Buying,
  type Said,
} from './shopping'

const buyers = 200
const payable = 50
/** So many answers arrive, then the city dies. */
const answersBeforeDeath = 10
const hourMs = 3_600_000
const noon = ['--clock', '2026-11-21T14:30:00+08:00'] as const

const home = cityProcess()
afterAll(() => home.remove())

/** What every till in the queue wants: the same purchase, each with a scan and a key of its own. */
async function queue(city: string, token: string, fen: number): Promise<Buying[]> {
  const buyings: Buying[] = []
  while (buyings.length < buyers) {
    const { value: authToken = '' } = await scan(city, await shownCode(city, token))
    buyings.push({ authToken, fen, accountsOnly: true, key: newKey() })
  }
  return buyings
}

/** All of them settle at once and the city is killed; undefined for those who got no answer. */
async function settleUntilKilled(city: string, buyings: readonly Buying[]) {
  let answers = 0
  return Promise.all(
    buyings.map(async (buying): Promise<Said<Settlement> | undefined> => {
      try {
        const said = await settle(city, buying)
        answers += 1
        if (answers === answersBeforeDeath) await home.kill()
        return said
      } catch {
        return undefined
      }
    }),
  )
}

const settleAll = (city: string, buyings: readonly Buying[]) =>
  Promise.all(buyings.map((buying) => settle(city, buying)))

it('a city killed while 200 tills settle from one account: what it acknowledged is there, and in the end exactly 50 have settled once', async () => {
  let city = await home.start(...noon)
  let token = await enter(city, 'sibling')
  const fen = await arrangeBalance(city, token, payable)
  const buyings = await queue(city, token, fen)

  const told = await settleUntilKilled(city, buyings)
  expect(told.filter((said) => said !== undefined).length).toBeGreaterThanOrEqual(answersBeforeDeath)
  expect(told).toContain(undefined)

  city = await home.start(...noon)
  token = await enter(city, 'sibling')
  const acknowledged = told.flatMap((said) => said?.value ?? [])
  expect(acknowledged.length).toBeGreaterThan(0)
  for (const settlement of acknowledged) {
    expect(await read(city, settlement.id, token)).toEqual(settlement)
  }

  const again = await settleAll(city, buyings)
  told.forEach((said, n) => {
    if (said) expect(again[n]).toEqual(said)
  })
  expect(await settleAll(city, buyings)).toEqual(again)
  const ids = again.flatMap(({ value }) => value?.id ?? [])
  expect([ids.length, new Set(ids).size]).toEqual([payable, payable])
  const refusals = again.flatMap(({ refusal }) => refusal ?? [])
  expect(new Set(refusals)).toEqual(new Set(['INSUFFICIENT_BALANCE']))

  await home.kill()
  city = await home.start(...noon)
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
