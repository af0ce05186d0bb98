import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Settlement } from '@/contract/settlement'
import { accountOf, buySomething, enter, read, recordsSince } from './shopping'

const script = path.resolve(__dirname, '../../mock/host/serve-mock.ts')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yibao-killed-'))
let running: ChildProcess | undefined
afterAll(() => {
  running?.kill('SIGKILL')
  fs.rmSync(folder, { recursive: true, force: true })
})

/** Starts the city of this test's folder in a process of its own; gives its address when it listens. */
function start(): Promise<string> {
  const city = spawn(process.execPath, ['--import', 'tsx', script, '--port', '0', '--data', folder])
  running = city
  return new Promise((resolve, reject) => {
    let said = ''
    city.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /mock city: (http:\/\/127\.0\.0\.1:\d+)\/api\/v1/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    city.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    city.once('exit', () => reject(new Error(`the city ended: ${said}`)))
  })
}

function kill(): Promise<void> {
  const ended = new Promise<void>((resolve) => running?.once('exit', () => resolve()))
  running?.kill('SIGKILL')
  return ended
}

/** Eight people at eight tills until the city is gone; gives what the city had acknowledged. */
async function storm(city: string, token: string, killAfter: number): Promise<Settlement[]> {
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
        await kill()
      }
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, n) => till(n)))
  return acknowledged
}

it('a city killed in a storm of settlements, twice, has lost nothing it acknowledged', async () => {
  const acknowledged: Settlement[] = []
  let city = await start()
  const from = Math.floor(Date.now() / 1_000) * 1_000
  const opened = await accountOf(city, await enter(city, 'retiree'))
  for (const killAfter of [15, 60]) {
    const token = await enter(city, 'retiree')
    acknowledged.push(...(await storm(city, token, killAfter)))
    city = await start()
  }
  const token = await enter(city, 'retiree')
  for (const settlement of acknowledged) {
    expect(await read(city, settlement.id, token)).toEqual(settlement)
  }
  const known = new Set(acknowledged.map(({ id }) => id))
  expect(known.size).toBe(acknowledged.length)
  expect(acknowledged.length).toBeGreaterThanOrEqual(75)
  const records = await recordsSince(city, token, from)
  expect(records.filter(({ id }) => known.has(id))).toHaveLength(acknowledged.length)
  const paid = records.reduce((sum, { split }) => sum + split.ownAccountFen, 0)
  const closed = await accountOf(city, token)
  expect(closed.balanceFen).toBe(opened.balanceFen - paid)
  await kill()
}, 60_000)
