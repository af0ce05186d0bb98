import { enterAsDemoPerson } from '@/contract/demo'
import { listSettlements } from '@/contract/settlement'
import { tillDecode, tillSettle } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import { cityProcess } from '../mock/city-process'
import { medicine, pharmacy } from '../mock/till'
import { createCityClient, type CityClient } from './city-client'

/** The speed of one kind of request, sent once for each caller with a fixed number of concurrent requests. */
export interface RequestTiming {
  readonly name: string
  readonly perSecond: number
  readonly medianMs: number
  readonly p95Ms: number
}

/** The measurements of one city. */
export interface CityCost {
  readonly people: number
  /** The time from the command to the first request that the city answers. */
  readonly foundedMs: number
  readonly timings: readonly RequestTiming[]
}

/** The number of people, spread over the population, who each send every request once. */
const callers = 1_000
const concurrency = 16

/** Measures a city over HTTP that runs in a process of its own, with its journal on disk. */
export async function measureCity(people: number): Promise<CityCost> {
  const city = cityProcess()
  try {
    const from = performance.now()
    const url = await city.start('--seed', 'bench', '--crowd', String(people))
    const foundedMs = performance.now() - from
    const client = createCityClient(url, concurrency)
    const timings = await measureTimings(client, people).finally(client.close)
    return { people, foundedMs, timings }
  } finally {
    await city.remove()
  }
}

async function measureTimings({ ask }: CityClient, people: number): Promise<RequestTiming[]> {
  const everybody = Array.from({ length: callers }, (_, n) => `crowd-${Math.floor((n * people) / callers)}`)
  const entered = await runConcurrently(everybody, (person) => ask(enterAsDemoPerson, { body: { person } }))
  const tokens = entered.values.map(({ accessToken }) => accessToken)
  const issued = await runConcurrently(tokens, (token) => ask(issueVoucherToken, { body: {} }, token))
  const decoded = await runConcurrently(issued.values, ({ digits }) =>
    ask(tillDecode, { body: { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' } }),
  )
  const settled = await runConcurrently(decoded.values, ({ authToken }) =>
    ask(tillSettle, { body: { auth_token: authToken, med_type: '41', fee_list: medicine(100) } }),
  )
  const read = await runConcurrently(tokens, (token) => ask(listSettlements, { query: {} }, token))
  return [
    timingOf('issue', issued),
    timingOf('decode', decoded),
    timingOf('settle', settled),
    timingOf('records', read),
  ]
}

interface ConcurrentRun<Value> {
  readonly values: readonly Value[]
  readonly tookMs: readonly number[]
  readonly totalMs: number
}

/** Runs an action for each element, `concurrency` at a time; the values are in the order of the elements. */
async function runConcurrently<For, Value>(
  all: readonly For[],
  act: (one: For) => Promise<Value>,
): Promise<ConcurrentRun<Value>> {
  const waiting = all.entries()
  const values: Value[] = []
  const tookMs: number[] = []
  const worker = async (): Promise<void> => {
    for (const [n, one] of waiting) {
      const from = performance.now()
      values[n] = await act(one)
      tookMs.push(performance.now() - from)
    }
  }
  const from = performance.now()
  await Promise.all(Array.from({ length: concurrency }, worker))
  return { values, tookMs, totalMs: performance.now() - from }
}

function timingOf(name: string, { tookMs, totalMs: wholeMs }: ConcurrentRun<unknown>): RequestTiming {
  const sorted = tookMs.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0
  return { name, perSecond: (sorted.length / wholeMs) * 1_000, medianMs: at(0.5), p95Ms: at(0.95) }
}
