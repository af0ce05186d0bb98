import { createCityApi, type CityApi } from '@/api/city-api'
import { goodReplies } from '../contract/wire-samples'
import { answered, bearerOf, lost, mei, phoneWith } from './phone'

const answers: Readonly<Record<string, unknown>> = {
  'DELETE /sessions/current': {},
  'GET /me': goodReplies.readMe,
  'GET /accounts': goodReplies.listAccounts,
  'GET /settlements?limit=3': goodReplies.listSettlements,
  'GET /settlements/S000000001': goodReplies.readSettlement,
  'POST /voucher-tokens': goodReplies.issueVoucherToken,
  'GET /voucher-tokens/token-1': goodReplies.readVoucherToken,
  'POST /voucher-tokens/token-1/revoke': goodReplies.revokeVoucherToken,
}
const root = 'https://city.example/api/v1'

const questions: readonly (readonly [keyof CityApi, string, (api: CityApi) => Promise<{ ok: boolean }>])[] = [
  ['endSession', 'DELETE /sessions/current', (api) => api.endSession()],
  ['me', 'GET /me', (api) => api.me()],
  ['accounts', 'GET /accounts', (api) => api.accounts()],
  ['latestSettlements', 'GET /settlements?limit=3', (api) => api.latestSettlements(3)],
  ['settlement', 'GET /settlements/S000000001', (api) => api.settlement('S000000001')],
  ['issueCode', 'POST /voucher-tokens', (api) => api.issueCode()],
  ['codeState', 'GET /voucher-tokens/token-1', (api) => api.codeState('token-1')],
  ['revokeCode', 'POST /voucher-tokens/token-1/revoke', (api) => api.revokeCode('token-1')],
]

describe.each(questions)('%s', (_, address, ask) => {
  const phone = () =>
    phoneWith(({ method, url }) => answered(200, answers[`${method} ${url.slice(root.length)}`] ?? null), mei)

  it(`asks ${address}, once`, async () => {
    const asked = phone()
    expect((await ask(createCityApi(asked.call))).ok).toBe(true)
    expect(asked.sent.map(({ method, url }) => `${method} ${url.slice(root.length)}`)).toEqual([address])
  })

  it('has no secret in its address, and nothing personal in its headers', async () => {
    const asked = phone()
    await ask(createCityApi(asked.call))
    const [request] = asked.sent
    expect(request?.url).not.toMatch(/access-of|refresh-of|\d{28}/)
    const names = Object.keys(request?.headers ?? {})
    const known = [
      'accept',
      'authorization',
      'content-type',
      'idempotency-key',
      'x-plain-status',
      'x-request-id',
    ]
    expect(names.filter((header) => !known.includes(header))).toEqual([])
  })

  it('shows the session exactly where the city needs to know who asks', async () => {
    const asked = phone()
    await ask(createCityApi(asked.call))
    expect(asked.sent.map(bearerOf)).toEqual([mei.accessToken])
  })

  it('fails with a problem', async () => {
    const asked = phoneWith(() => lost('offline'), mei)
    expect(await ask(createCityApi(asked.call))).toEqual({ ok: false, error: { is: 'offline' } })
  })
})

it('whoever waits at a till waits five seconds, everybody else eight', async () => {
  const phone = phoneWith(() => lost('offline'), mei)
  const api = createCityApi(phone.call)
  for (const [, , ask] of questions) await ask(api)
  const atTheTill = phone.sent.filter(({ url }) => url.includes('/voucher-tokens'))
  expect(atTheTill.map(({ timeoutMs }) => timeoutMs)).toEqual([5_000, 5_000, 5_000])
  expect(phone.sent.filter(({ timeoutMs }) => timeoutMs === 8_000)).toHaveLength(questions.length - 3)
})

it('the newest records come without the cursor nobody asked for', async () => {
  const phone = phoneWith(() => answered(200, goodReplies.listSettlements), mei)
  const answer = await createCityApi(phone.call).latestSettlements(3)
  expect(answer).toMatchObject({ ok: true, value: [{ id: 'S000000001' }] })
})
