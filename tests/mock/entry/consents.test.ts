import { examples } from 'mock/examples/examples'
import { smallTown } from 'mock/examples/small-town'
import { consentVersion } from 'mock/world/entry/consent-texts'
import {
  consentKinds,
  giveConsent,
  listConsents,
  listConsentTexts,
  withdrawConsent,
  type ConsentKind,
} from '@/contract/consent'
import type { Endpoint } from '@/contract/endpoint'
import { endpoints, type EndpointName } from '@/contract/endpoints'
import { issueOfflineCodes } from '@/contract/offline-code'
import { decode, issue } from '../till'
import { foundTown, must, type Town } from '../town'
import { arrivingTown, claim, personCalled, showFace } from './arriving'

const give = (town: Town, token: string, kind: ConsentKind, forWhom?: string, version = consentVersion) =>
  town.ask(
    giveConsent,
    { body: { kind, version, ...(forWhom !== undefined && { for_psn_no: forWhom }) } },
    { token },
  )
const consentsOf = (town: Town, token: string) => must(town.ask(listConsents, {}, { token }))
const withdraw = (town: Town, token: string, kind: ConsentKind, whose?: string) => {
  const given = consentsOf(town, token).find(
    (one) =>
      one.kind === kind && one.withdrawnAt === null && one.personNumber === (whose ?? one.personNumber),
  )
  return town.ask(withdrawConsent, { path: { consentId: given?.id ?? 'none' } }, { token })
}

/** Everything that must not be answered without a consent. */
const asking: Readonly<Partial<Record<ConsentKind, readonly EndpointName[]>>> = {
  VOUCHER_USE: ['issueVoucherToken', 'issueOfflineCodes', 'issueRelativeToken'],
  RELATIVE_CODE: ['addRelative', 'issueRelativeToken'],
  FAMILY_SHARING: ['offerBinding', 'acceptBinding'],
  READ_RECORDS: [
    'listAccounts',
    'readLedger',
    'listAccumulations',
    'listContributions',
    'listDeposits',
    'listSettlements',
    'readSettlement',
    'explainSettlement',
    'sumSettlements',
  ],
}
const cases = consentKinds.flatMap((kind) => (asking[kind] ?? []).map((name) => [name, kind] as const))

describe('the texts', () => {
  it('are one for each kind, in Chinese, with a sentence on what stops, for anyone to read', () => {
    const texts = must(foundTown({ people: ['employee'] }).ask(listConsentTexts, {}))
    expect(texts.map(({ kind }) => kind)).toEqual([...consentKinds])
    for (const { title, paragraphs, onWithdrawal } of texts) {
      for (const text of [title, ...paragraphs, onWithdrawal]) expect(text).toMatch(/^[^A-Za-z]+$/)
      expect(onWithdrawal).toContain('撤回后')
    }
  })
})

describe('without the consent', () => {
  it.each(cases)('%s is refused: it needs %s', (name, kind) => {
    const town = smallTown()
    const endpoint: Endpoint = endpoints[name]
    const { by = 'employee', ...input } = examples[name](town, 'employee')
    const ours = town.ask(listConsents, {}, by)
    const given = ours.find((one) => one.kind === kind && !one.byGuardian)
    const answer = (): number => town.wire(endpoint, input, by).status
    town.ask(withdrawConsent, { path: { consentId: given?.id ?? '' } }, by)
    expect(town.wire(endpoint, input, by)).toMatchObject({
      status: 403,
      body: { code: 'CONSENT_REQUIRED', message: expect.stringContaining(kind) as string },
    })
    town.ask(giveConsent, { body: { kind, version: consentVersion } }, by)
    expect(answer()).toBe(200)
  })

  it('of the newcomer nothing of this is answered, only who they are', () => {
    const { town, token } = arrivingTown()
    const { id } = must(claim(town, token, 'newcomer'))
    must(showFace(town, token, id))
    expect(consentsOf(town, token)).toEqual([])
    expect(town.ask(endpoints.listAccounts, {}, { token }).refusal).toBe('CONSENT_REQUIRED')
    must(town.ask(endpoints.readMe, {}, { token }))
    must(give(town, token, 'READ_RECORDS'))
    must(town.ask(endpoints.listAccounts, {}, { token }))
  })
})

describe('a consent', () => {
  it('leaves a receipt that stays after it is withdrawn, and another when it is given again', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    const before = consentsOf(town, token).length
    const first = must(give(town, token, 'NOTICES'))
    expect(first).toMatchObject({ version: consentVersion, givenAt: town.now(), withdrawnAt: null })
    town.pass(5_000)
    const withdrawn = must(withdraw(town, token, 'NOTICES'))
    expect(withdrawn).toMatchObject({ id: first.id, withdrawnAt: town.now() })
    town.pass(5_000)
    const second = must(give(town, token, 'NOTICES'))
    expect(consentsOf(town, token).slice(0, -before)).toEqual([second, withdrawn])
  })

  it('given twice is one consent, and withdrawn twice is withdrawn once', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    const first = must(give(town, token, 'NOTICES'))
    town.pass(5_000)
    expect(must(give(town, token, 'NOTICES'))).toEqual(first)
    const withdrawn = must(withdraw(town, token, 'NOTICES'))
    town.pass(5_000)
    const again = town.ask(withdrawConsent, { path: { consentId: first.id } }, { token })
    expect(must(again)).toEqual(withdrawn)
  })

  it('to a text that is not the present one is refused', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    expect(give(town, token, 'NOTICES', undefined, '2020-01').refusal).toBe('CONSENT_OUTDATED')
  })

  it('of another person is not found', () => {
    const town = foundTown({ people: ['employee', 'spouse'] })
    const [theirs] = consentsOf(town, town.enter('spouse'))
    const path = { consentId: theirs?.id ?? '' }
    expect(town.ask(withdrawConsent, { path }, { token: town.enter('employee') }).refusal).toBe('NOT_FOUND')
  })

  it('to use the voucher kills every living code when it is withdrawn', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    const online = issue(town, token).digits
    const offline = must(town.ask(issueOfflineCodes, { body: {} }, { token })).codes[0]?.digits ?? ''
    must(withdraw(town, token, 'VOUCHER_USE'))
    for (const digits of [online, offline]) expect(decode(town, digits).refusal).toBe('VOUCHER_REVOKED')
  })
})

describe('a child under 14', () => {
  const child = personCalled('child').personNumber
  const family = () => {
    const town = foundTown({ people: ['employee', 'spouse', 'child'] })
    return { town, parent: town.enter('employee'), kid: town.enter('child') }
  }

  it('does not consent; the guardian does for it, and both see the receipt', () => {
    const { town, parent, kid } = family()
    expect(give(town, kid, 'NOTICES')).toMatchObject({ status: 403, refusal: 'GUARDIAN_REQUIRED' })
    const given = must(give(town, parent, 'NOTICES', child))
    expect(given).toMatchObject({ personNumber: child, byGuardian: true, maskedName: '*小雨' })
    expect(consentsOf(town, kid)).toContainEqual(given)
    expect(consentsOf(town, parent)).toContainEqual(given)
  })

  it('has one guardian: nobody else consents for it, nor a guardian for somebody else', () => {
    const { town, parent } = family()
    expect(give(town, town.enter('spouse'), 'NOTICES', child).refusal).toBe('NOT_FOUND')
    const spouse = personCalled('spouse').personNumber
    expect(give(town, parent, 'NOTICES', spouse).refusal).toBe('NOT_FOUND')
  })

  it('loses what the guardian withdraws, and the guardian keeps their own', () => {
    const { town, parent, kid } = family()
    must(withdraw(town, parent, 'READ_RECORDS', child))
    expect(town.ask(endpoints.listSettlements, { query: {} }, { token: kid }).refusal).toBe(
      'CONSENT_REQUIRED',
    )
    must(town.ask(endpoints.listSettlements, { query: {} }, { token: parent }))
  })

  it('consents for itself from the fourteenth birthday on, and the guardian no longer', () => {
    const { town } = family()
    town.setClock(Date.parse('2030-04-17T23:59:59+08:00'))
    expect(give(town, town.enter('child'), 'NOTICES').refusal).toBe('GUARDIAN_REQUIRED')
    town.setClock(Date.parse('2030-04-18T00:00:00+08:00'))
    expect(give(town, town.enter('employee'), 'NOTICES', child).refusal).toBe('NOT_FOUND')
    must(give(town, town.enter('child'), 'NOTICES'))
  })
})
