import { createCityApi } from '@/api/city-api'
import { createDemoApi } from '@/pages/identity/demo-api'
import { foundTown } from '../mock/town'
import { lineTo } from './line-to-town'
import { phoneWith } from './phone'

/** Signs the employee in on a phone, in a city of their own. */
async function employeePhone() {
  const town = foundTown({ people: ['employee'] })
  const line = lineTo(town)
  const phone = phoneWith((request) => line.send(request))
  const api = createCityApi(phone.call)
  const entered = await createDemoApi(phone.call).enterAs('employee')
  if (entered.ok) phone.session.enter(entered.value)
  const count = (type: string): number => town.events.filter((event) => event.type === type).length
  return { town, line, phone, api, count }
}
const sessionLife = 30 * 60_000

describe('a phone and the mock city', () => {
  it('understand one another in every question', async () => {
    const { api } = await employeePhone()
    const code = await api.issueCode()
    const tokenId = code.ok ? code.value.tokenId : ''
    const records = await api.latestSettlements(3)
    const first = records.ok ? (records.value[0]?.id ?? '') : ''
    const answers = await Promise.all([
      api.me(),
      api.accounts(),
      api.settlement(first),
      api.codeState(tokenId),
      api.revokeCode(tokenId),
    ])
    expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => true))
    expect((await api.endSession()).ok).toBe(true)
  })

  it('a session that has expired is renewed without anybody noticing', async () => {
    const { town, api } = await employeePhone()
    town.pass(sessionLife)
    expect((await api.me()).ok).toBe(true)
  })

  it('a code whose answer was cut off on the way is asked for again, and issued once', async () => {
    const { line, phone, api, count } = await employeePhone()
    line.nextFaults.push('reset')
    const asked = api.issueCode()
    await phone.pass(300)
    expect((await asked).ok).toBe(true)
    expect(count('code-issued')).toBe(1)
  })

  it('a renewal whose answer was cut off on the way is asked for again, and made once', async () => {
    const { town, line, phone, api, count } = await employeePhone()
    town.pass(sessionLife)
    line.nextFaults.push(undefined, 'reset')
    const asked = api.me()
    await phone.pass(300)
    expect((await asked).ok).toBe(true)
    expect(count('session-started')).toBe(2)
  })

  it('a renewal whose answer came too late does not sign the person out: the next call renews again', async () => {
    const { town, line, phone, api } = await employeePhone()
    town.pass(sessionLife)
    line.nextFaults.push(undefined, 'timeout')
    expect(await api.me()).toEqual({ ok: false, error: { is: 'timeout' } })
    expect((await api.me()).ok).toBe(true)
    expect(phone.storedTokens()).toBeDefined()
  })

  it('a sign-out whose answer was cut off on the way is a sign-out', async () => {
    const { line, phone, api, count } = await employeePhone()
    line.nextFaults.push('reset')
    const asked = api.endSession()
    await phone.pass(300)
    expect((await asked).ok).toBe(true)
    expect(count('session-ended')).toBe(1)
  })
})

describe('what the phone makes of each fault', () => {
  it.each([
    ['timeout', { is: 'timeout' }],
    ['500', { is: 'unavailable', status: 500 }],
    ['malformed-json', { is: 'malformed', path: 'reply' }],
    ['wrong-shape', { is: 'malformed', path: 'reply.psn_no' }],
  ] as const)('%s: %j', async (fault, problem) => {
    const { line, api } = await employeePhone()
    line.nextFaults.push(fault)
    expect(await api.me()).toMatchObject({ ok: false, error: problem })
  })

  it.each([
    ['down', { is: 'dropped' }],
    ['503', { is: 'unavailable', status: 503 }],
  ] as const)('%s, twice: %j', async (fault, problem) => {
    const { line, phone, api } = await employeePhone()
    line.nextFaults.push(fault, fault)
    const asked = api.me()
    await phone.pass(300)
    expect(await asked).toMatchObject({ ok: false, error: problem })
  })

  it.each(['down', 'reset', '503'] as const)('%s, once: nothing', async (fault) => {
    const { line, phone, api } = await employeePhone()
    line.nextFaults.push(fault)
    const asked = api.me()
    await phone.pass(300)
    expect((await asked).ok).toBe(true)
  })

  it.each(['slow', 'duplicate', 'unknown-enum', 'wrong-clock', 'out-of-order', 'expired-session'] as const)(
    '%s, once: nothing',
    async (fault) => {
      const { line, api } = await employeePhone()
      line.nextFaults.push(fault)
      expect((await api.me()).ok).toBe(true)
    },
  )
})
