import { townspeople } from 'mock/world/people/people'
import type { RunningServer } from 'mock/host/http-server'
import { serveTown } from '../mock/over-http'
import { personCalled } from '../mock/entry/entry-steps'
import { newName, type Town } from '../mock/town'
import { allChecks } from './all-checks'
import { brokenGateway } from './broken-gateway'
import { conformance } from './conformance'
import { openGateway, type Fetch } from './gateway'
import { runChecks, type Finding } from './run-checks'
import { sabotages, withoutDemo, withoutTills } from './sabotages'
import { sabotagesOfForms } from './sabotages-of-forms'
import { sabotagesOfCare } from './sabotages-of-care'
import { sabotagesOfMoney } from './sabotages-of-money'
import { createCheckContext, type CheckIdentity } from './check-context'

const everybody = townspeople.map(({ person }) => person)

let town: Town
let server: RunningServer
const open = async (names: readonly string[]) => void ({ town, server } = await serveTown(names))
afterEach(() => server.close())

const gatewayUrl = () => `${server.url}/api/v1`

/** Runs all checks, or the named ones, against the gateway reached through `fetch`, and returns the findings. */
async function findingsOf(fetch: Fetch, names?: readonly string[], visitor: Partial<CheckIdentity> = {}) {
  const checks = allChecks.filter(({ name }) => names?.includes(name) ?? true)
  const gateway = openGateway(gatewayUrl(), fetch, newName)
  const person = visitor.person ?? 'employee'
  return runChecks(checks, createCheckContext(gateway, { person, known: personCalled(person), ...visitor }))
}

const withResult = (findings: readonly Finding[], result: Finding['result']) =>
  findings.filter((finding) => finding.result === result)

describe('the mock city', () => {
  beforeEach(() => open(everybody))

  it.each(['employee', 'retiree', 'two-places'])('passes everything as %s', async (person) => {
    const findings = await findingsOf(fetch, undefined, { person })
    expect(withResult(findings, 'failed')).toEqual([])
    expect(withResult(findings, 'passed').length).toBeGreaterThan(44)
  })

  it('passes as a resident, who has no account to look into', async () => {
    const findings = await findingsOf(fetch, undefined, { person: 'mother' })
    expect(withResult(findings, 'failed')).toEqual([])
    expect(withResult(findings, 'skipped').map(({ check }) => check)).toContain(
      'ledger: adds up to the balance',
    )
  })

  it('passes everything through a proxy that breaks nothing', async () => {
    expect(withResult(await findingsOf(brokenGateway({})), 'failed')).toEqual([])
  })

  it('has as much money afterwards as before', async () => {
    const before = [...town.world.accounts]
    await findingsOf(fetch)
    expect([...town.world.accounts]).toEqual(before)
  })
})

describe.each(Object.entries({ ...sabotages, ...sabotagesOfMoney, ...sabotagesOfCare, ...sabotagesOfForms }))(
  'a gateway that %s',
  (_, [sabotage, ...checks]) => {
    beforeEach(() => open(['employee']))

    it.each(checks)('fails "%s", which an honest one passes', async (check) => {
      expect(await findingsOf(fetch, [check])).toMatchObject([{ result: 'passed' }])
      expect(await findingsOf(brokenGateway(sabotage), [check])).toMatchObject([{ result: 'failed' }])
    })
  },
)

describe('a gateway that offers less', () => {
  beforeEach(() => open(['employee']))

  it('without tills is not asked about vouchers at the till', async () => {
    const findings = await findingsOf(brokenGateway(withoutTills))
    expect(withResult(findings, 'failed')).toEqual([])
    const skipped = withResult(findings, 'skipped').map(({ check }) => check)
    expect(skipped).toContain('voucher: issued, scanned, split, settled, recorded')
    expect(skipped).not.toContain('ledger: adds up to the balance')
  })

  it('without a name is not asked about names', async () => {
    const [finding] = await findingsOf(fetch, ['texts: a name written otherwise is the same name'], {
      known: undefined,
    })
    expect(finding).toMatchObject({ result: 'skipped', note: 'give --name and --id-number' })
  })

  it('without a demo entry is visited with an access token', async () => {
    const closed = brokenGateway(withoutDemo)
    const [outside] = await findingsOf(closed, ['shape: GET /me'])
    expect(outside).toMatchObject({ result: 'skipped', note: 'no demo entry here: give --access-token' })
    const accessToken = town.enter('employee')
    expect(withResult(await findingsOf(closed, undefined, { accessToken }), 'failed')).toEqual([])
  })
})

describe('the command', () => {
  beforeEach(() => open(['employee']))

  async function run(...argv: readonly string[]) {
    const printed: string[] = []
    const code = await conformance(argv, (text) => void printed.push(text), fetch)
    return { code, text: printed.join('\n') }
  }

  it('prints a table and leaves with 0 when nothing failed', async () => {
    const { code, text } = await run('--base-url', `${gatewayUrl()}/`)
    expect(text).toMatch(/^shape: GET \/me +passed$/m)
    expect(text).toMatch(/^\d+ passed, 0 failed, \d+ skipped$/m)
    expect(code).toBe(0)
  })

  it('leaves with 1 when nobody answers', async () => {
    const { code, text } = await run('--base-url', 'http://127.0.0.1:9/api/v1')
    expect(text).toMatch(/^shape: GET \/me +failed +no answer/m)
    expect(code).toBe(1)
  })

  it.each([[[]], [['--base-url', 'city']], [['--city', 'http://127.0.0.1:4000']]])(
    'says how it is used when asked with %j',
    async (argv) => {
      const { code, text } = await run(...argv)
      expect(text).toContain('npm run conformance -- --base-url')
      expect(code).toBe(1)
    },
  )
})
