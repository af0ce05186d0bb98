import { enterAsDemoPerson } from '@/contract/demo'
import { listSettlements } from '@/contract/settlement'
import { tillDecode, tillSettle } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import { cityProcess } from '../mock/city-process'
import { medicine, pharmacy } from '../mock/till'
import { createCityClient, type CityClient } from './city-client'

/** One kind of request, asked by everybody in turn with some of them always under way. */
export interface Pace {
  readonly name: string
  readonly perSecond: number
  readonly medianMs: number
  readonly p95Ms: number
}

export interface CityCost {
  readonly people: number
  /** From the command to the first request it answers. */
  readonly foundedMs: number
  readonly paces: readonly Pace[]
}

/** So many people, spread over the crowd, each do everything once. */
const askers = 1_000
const underWay = 16

/** A city in a process of its own, with its journal on disk, asked over HTTP. */
export async function measureCity(people: number): Promise<CityCost> {
  const home = cityProcess()
  try {
    const from = performance.now()
    const url = await home.start('--seed', 'bench', '--crowd', String(people))
    const foundedMs = performance.now() - from
    const client = createCityClient(url, underWay)
    const paces = await measurePaces(client, people).finally(client.close)
    return { people, foundedMs, paces }
  } finally {
    await home.remove()
  }
}

async function measurePaces({ ask }: CityClient, people: number): Promise<Pace[]> {
  const everybody = Array.from({ length: askers }, (_, n) => `crowd-${Math.floor((n * people) / askers)}`)
  const entered = await inTurn(everybody, (person) => ask(enterAsDemoPerson, { body: { person } }))
  const tokens = entered.values.map(({ accessToken }) => accessToken)
  const issued = await inTurn(tokens, (token) => ask(issueVoucherToken, { body: {} }, token))
  const decoded = await inTurn(issued.values, ({ digits }) =>
    ask(tillDecode, { body: { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' } }),
  )
  const settled = await inTurn(decoded.values, ({ authToken }) =>
    ask(tillSettle, { body: { auth_token: authToken, med_type: '41', fee_list: medicine(100) } }),
  )
  const read = await inTurn(tokens, (token) => ask(listSettlements, { query: {} }, token))
  return [
    paceOf('issue', issued),
    paceOf('decode', decoded),
    paceOf('settle', settled),
    paceOf('records', read),
  ]
}

interface Turns<Value> {
  readonly values: readonly Value[]
  readonly tookMs: readonly number[]
  readonly wholeMs: number
}

/** Does something for each, some at a time; values in the order of what it was done for. */
async function inTurn<For, Value>(
  all: readonly For[],
  act: (one: For) => Promise<Value>,
): Promise<Turns<Value>> {
  const waiting = all.entries()
  const values: Value[] = []
  const tookMs: number[] = []
  const lane = async (): Promise<void> => {
    for (const [n, one] of waiting) {
      const from = performance.now()
      values[n] = await act(one)
      tookMs.push(performance.now() - from)
    }
  }
  const from = performance.now()
  await Promise.all(Array.from({ length: underWay }, lane))
  return { values, tookMs, wholeMs: performance.now() - from }
}

function paceOf(name: string, { tookMs, wholeMs }: Turns<unknown>): Pace {
  const sorted = tookMs.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0
  return { name, perSecond: (sorted.length / wholeMs) * 1_000, medianMs: at(0.5), p95Ms: at(0.95) }
}
