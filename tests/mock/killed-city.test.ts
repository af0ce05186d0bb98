import type { Settlement } from '@/contract/settlement'
import { cityProcess } from './city-process'
import { accountOf, buySomething, enter, pass, read, recordsSince } from './purchases-over-http'

const hourMs = 3_600_000
/** A day on which no money comes in. */
const morning = '2026-11-21T09:30:00+08:00'
const serverProcess = cityProcess()
afterAll(() => serverProcess.remove())

/**
 * Lets one person buy at eight tills until the city is killed; returns the settlements that the city had acknowledged.
 */
async function buyUntilKilled(city: string, token: string, killAfter: number): Promise<Settlement[]> {
  const acknowledged: Settlement[] = []
  let dead = false
  const till = async (n: number): Promise<void> => {
    while (!dead) {
      try {
        acknowledged.push(await buySomething(city, token, 100 + n))
      } catch {
        return
      }
      if (acknowledged.length >= killAfter && !dead) {
        dead = true
        await serverProcess.kill()
      }
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, n) => till(n)))
  return acknowledged
}

it('a city killed in a storm of settlements, twice, has lost nothing it acknowledged', async () => {
  const acknowledged: Settlement[] = []
  let city = await serverProcess.start('--clock', morning)
  const opened = await accountOf(city, await enter(city, 'retiree'))
  for (const killAfter of [15, 60]) {
    const token = await enter(city, 'retiree')
    acknowledged.push(...(await buyUntilKilled(city, token, killAfter)))
    city = await serverProcess.start('--clock', morning)
    await pass(city, hourMs)
  }
  const token = await enter(city, 'retiree')
  for (const settlement of acknowledged) {
    expect(await read(city, settlement.id, token)).toEqual(settlement)
  }
  const known = new Set(acknowledged.map(({ id }) => id))
  expect(known.size).toBe(acknowledged.length)
  expect(acknowledged.length).toBeGreaterThanOrEqual(75)
  const records = await recordsSince(city, token, Date.parse(morning))
  expect(records.filter(({ id }) => known.has(id))).toHaveLength(acknowledged.length)
  const paid = records.reduce((sum, { split }) => sum + split.ownAccountFen, 0)
  const closed = await accountOf(city, token)
  expect(closed.balanceFen).toBe(opened.balanceFen - paid)
})
