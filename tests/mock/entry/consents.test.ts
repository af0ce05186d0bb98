import { smallTown } from 'mock/examples/small-town'
import { endpointDocs } from 'mock/openapi/groups/all-groups'
import { applyEvent } from 'mock/world/apply-event'
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
import { foundTown, must } from '../town'
import { townWithNewcomer, claim, personCalled, showFace } from './entry-steps'
import { consentsOf, give, withdraw } from './consenting'

/** The endpoints that must not answer without a consent, by its kind. */
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
    'findSettlements',
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
    const { by = 'employee', ...input } = endpointDocs[name].example(town, 'employee')
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
    const { town, token } = townWithNewcomer()
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

  it('to an older text is followed by one of its own to the present text, where the older ends', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    const { personNumber } = personCalled('employee')
    const older = { kind: 'NOTICES', version: '2020-01', personNumber } as const
    applyEvent(town.world, { type: 'consent-given', at: town.now(), ...older })
    const [first] = consentsOf(town, token)
    expect(first).toMatchObject({ version: '2020-01', withdrawnAt: null })
    town.pass(5_000)
    const given = must(give(town, token, 'NOTICES'))
    expect(given).toMatchObject({ version: consentVersion, givenAt: town.now(), withdrawnAt: null })
    expect(given.id).not.toBe(first?.id)
    expect(consentsOf(town, token).slice(0, 2)).toEqual([given, { ...first, withdrawnAt: town.now() }])
    expect(must(give(town, token, 'NOTICES'))).toEqual(given)
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
