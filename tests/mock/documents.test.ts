import { giveConsent, listConsents, withdrawConsent } from '@/contract/consent'
import { issueDocument, verifyDocument, type IssuedDocument } from '@/contract/document'
import { listSettlements } from '@/contract/settlement'
import { tillReverse } from '@/contract/till'
import { pharmacy, visit } from './till'
import { foundTown, must, type Town } from './town'

const day = 86_400_000
let town: Town
let token: string
beforeEach(() => {
  town = foundTown({ people: ['employee', 'retiree', 'flexible'] })
  token = town.enter('employee')
})

const issue = (setl_id: string | null): IssuedDocument =>
  must(town.ask(issueDocument, { body: { setl_id } }, { token }))
const verify = (check_no: string) => town.ask(verifyDocument, { body: { check_no } })

describe('the statement of a settlement', () => {
  it('says the amounts of the record, to whoever has its number', () => {
    const { id, split } = visit(town, token, 8_640)
    const statement = issue(id)
    expect(statement).toMatchObject({ maskedName: '*海宁', state: 'VALID', validUntil: null, insurances: [] })
    expect(statement.settlement).toMatchObject({
      id,
      totalFen: split.totalFen,
      fundFen: split.fundFen,
      ownAccountFen: split.ownAccountFen,
      cashFen: split.cashFen,
    })
    expect(must(verify(statement.checkNumber))).toEqual(statement)
  })

  it('adds up to the fen for every record of the history', () => {
    const { settlements } = must(town.ask(listSettlements, { query: { limit: '50' } }, { token }))
    expect(settlements.length).toBeGreaterThan(10)
    for (const { id, split } of settlements) {
      const { settlement } = issue(id)
      const { totalFen = 0, ...parts } = settlement ?? {}
      expect(parts).toMatchObject({ fundFen: split.fundFen, cashFen: split.cashFen })
      expect(totalFen).toBe(split.totalFen)
    }
  })

  it('has another number on each copy, and every copy counts', () => {
    const { id } = visit(town, token, 1_000)
    const [one, other] = [issue(id), issue(id)]
    expect(one.checkNumber).not.toBe(other.checkNumber)
    for (const { checkNumber } of [one, other]) expect(verify(checkNumber).status).toBe(200)
  })

  it('is told as reversed once the settlement was', () => {
    const { id } = visit(town, token, 1_000)
    const { checkNumber } = issue(id)
    must(town.ask(tillReverse, { body: { setl_id: id, fixmedins_code: pharmacy } }))
    expect(must(verify(checkNumber)).state).toBe('REVERSED')
    const { settlements } = must(town.ask(listSettlements, { query: { limit: '1' } }, { token }))
    const reversal = town.ask(issueDocument, { body: { setl_id: settlements[0]!.id } }, { token })
    expect(reversal).toMatchObject({ status: 409, refusal: 'NOT_OFFERED' })
  })

  it('is issued to nobody else, and not without the consent to read records', () => {
    const { id } = visit(town, token, 1_000)
    const stranger = town.enter('retiree')
    expect(town.ask(issueDocument, { body: { setl_id: id } }, { token: stranger }).refusal).toBe('NOT_FOUND')
    const consents = must(town.ask(listConsents, {}, { token }))
    const reading = consents.find(({ kind, withdrawnAt }) => kind === 'READ_RECORDS' && withdrawnAt === null)!
    must(town.ask(withdrawConsent, { path: { consentId: reading.id }, body: {} }, { token }))
    expect(town.ask(issueDocument, { body: { setl_id: id } }, { token }).refusal).toBe('CONSENT_REQUIRED')
    must(town.ask(giveConsent, { body: { kind: 'READ_RECORDS', version: reading.version } }, { token }))
    expect(issue(id).settlement?.id).toBe(id)
  })
})

describe('the certificate of insurance', () => {
  it('says each insurance with the months paid, and counts for ninety days', () => {
    const certificate = issue(null)
    expect(certificate.settlement).toBeNull()
    expect(certificate.insurances).toEqual([
      {
        name: '职工基本医疗保险',
        employmentName: '在职',
        placeName: '福州',
        state: 'ACTIVE',
        paidMonths: 37,
        lastPaidMonth: '202611',
      },
    ])
    expect(certificate.validUntil).toBe('2027-02-19')
    town.pass(90 * day)
    expect(must(verify(certificate.checkNumber)).state).toBe('VALID')
    town.pass(day)
    expect(must(verify(certificate.checkNumber)).state).toBe('EXPIRED')
  })

  it('says what was true when it was issued, and a new one what is true now', () => {
    const before = issue(null)
    town.pass(62 * day)
    expect(must(verify(before.checkNumber)).insurances).toEqual(before.insurances)
    token = town.enter('employee')
    expect(issue(null).insurances[0]?.paidMonths).toBe(39)
  })

  it('says that an insurance is suspended', () => {
    token = town.enter('flexible')
    expect(issue(null).insurances.map(({ state }) => state)).toContain('SUSPENDED')
  })
})

describe('a check number', () => {
  it('that the city never gave out is unknown, and one that is none is refused', () => {
    const { checkNumber } = issue(null)
    const last = (Number(checkNumber[10]) + 1) % 10
    const changed = `${checkNumber.slice(0, 10)}${last}${checkNumber.slice(11)}`
    expect(verify(changed)).toMatchObject({ status: 404, refusal: 'NOT_FOUND' })
    expect(verify('123')).toMatchObject({ status: 422, refusal: 'INVALID_REQUEST' })
  })

  it('is in no event', () => {
    const { checkNumber } = issue(null)
    expect(JSON.stringify(town.events)).not.toContain(checkNumber)
  })
})
