import { problemCode } from '@/domain/problem'
import type { FaultName } from 'mock/faults'
import { newId } from 'mock/till/new-id'
import { createTillCity } from 'mock/till/till-city'
import { serveTestCity, recordRequests, type ServedCity } from './served-city'

let city: ServedCity
beforeAll(async () => (city = await serveTestCity()))
afterAll(() => city.close())

/** Asks for the institutions while the next calls have these faults. */
async function askWith(...faults: FaultName[]) {
  city.host.faults.nextCalls.push(...[...faults].map((fault) => ({ fault })))
  const { fetch: send, sent } = recordRequests(fetch)
  const till = createTillCity({ gateway: `${city.url}/api/v1`, fetch: send, newId, timeoutMs: 1_000 })
  const answer = await till.institutions()
  city.host.faults.nextCalls.length = 0
  return { code: answer.ok ? 'OK' : problemCode(answer.error.problem), tries: sent.length, answer }
}

describe('a till’s question', () => {
  it.each<[string, FaultName[], string, number]>([
    ['is answered', [], 'OK', 1],
    ['is asked once more when the connection was cut', ['reset'], 'OK', 2],
    ['is asked once more when the gateway was away', ['503'], 'OK', 2],
    ['is asked once more when no answer came in time', ['timeout'], 'OK', 2],
    ['gives up after the second cut', ['down', 'down'], 'NET-03', 2],
    ['gives up after the second silence', ['timeout', 'timeout'], 'NET-02', 2],
    ['is not repeated when the city fails', ['500'], 'SRV-500', 1],
    ['is not taken for answered by half an answer', ['malformed-json'], 'DATA-01', 1],
    ['is not taken for answered by another shape', ['wrong-shape'], 'DATA-01', 1],
  ])('%s', async (_, faults, code, tries) => {
    expect(await askWith(...faults)).toMatchObject({ code, tries })
  })

  it('says in Chinese what happened when the city said nothing', async () => {
    const { answer } = await askWith('down', 'down')
    expect(answer).toMatchObject({ ok: false, error: { sentence: '现在连不上医保服务。' } })
  })

  it('passes the city’s own sentence on when it refuses', async () => {
    const till = createTillCity({ gateway: `${city.url}/api/v1`, fetch, newId })
    expect(await till.reverse('S1', 'Y350100001', newId())).toMatchObject({
      ok: false,
      error: { sentence: '本机构没有这笔结算', problem: { is: 'refused', code: 'NOT_FOUND' } },
    })
  })
})
