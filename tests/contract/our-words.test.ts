import * as v from 'valibot'
import { listAccounts } from '@/contract/account'
import { Insurance, InsuranceKind, InsuranceState } from '@/contract/insurance'
import { readMe } from '@/contract/me'
import { openCodes, Instant } from '@/contract/scalars'
import { Settlement } from '@/contract/settlement'
import { issueVoucherToken, readVoucherToken } from '@/contract/voucher'
import { goodReplies, wireSettlement } from './wire-samples'

const namesOfEveryObject = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']
const insurance = goodReplies.readMe.insus[0]

describe('a word the city may add to', () => {
  it.each([
    ['310', 'EMPLOYEE'],
    ['390', 'RESIDENT'],
    ['330', 'OTHER'],
    ['', 'OTHER'],
  ])('insutype %s is %s', (code, kind) => {
    expect(v.parse(InsuranceKind, code)).toBe(kind)
  })

  it.each([
    ['0', 'NOT_INSURED'],
    ['1', 'ACTIVE'],
    ['2', 'SUSPENDED'],
    ['4', 'ENDED'],
    ['3', 'UNKNOWN'],
    ['Z9', 'UNKNOWN'],
  ])('psn_insu_stas %s is %s', (code, state) => {
    expect(v.parse(InsuranceState, code)).toBe(state)
  })

  it.each([
    ['11', 'OUTPATIENT'],
    ['13', 'EMERGENCY'],
    ['14', 'CHRONIC'],
    ['21', 'INPATIENT'],
    ['41', 'PHARMACY'],
    ['52', 'OTHER'],
  ])('med_type %s is %s', (med_type, visitType) => {
    expect(v.parse(Settlement, { ...wireSettlement, med_type }).visitType).toBe(visitType)
  })

  it('keeps the city’s own name and code beside the word we do not know', () => {
    const strange = { ...insurance, insutype: '510', insutype_name: '生育保险', psn_insu_stas: '9' }
    expect(v.parse(Insurance, strange)).toMatchObject({
      kind: 'OTHER',
      code: '510',
      name: '生育保险',
      state: 'UNKNOWN',
    })
    const visit = v.parse(Settlement, { ...wireSettlement, med_type: '52', med_type_name: '生育门诊' })
    expect(visit.visitTypeName).toBe('生育门诊')
  })

  it.each(namesOfEveryObject)('is unknown when it is "%s", which every object has', (code) => {
    expect(v.parse(openCodes({ yes: 'YES' }, 'OTHER'), code)).toBe('OTHER')
    expect(v.parse(InsuranceKind, code)).toBe('OTHER')
  })

  it.each(namesOfEveryObject)('is an unknown kind of visit when it is "%s"', (med_type) => {
    expect(v.parse(Settlement, { ...wireSettlement, med_type }).visitType).toBe('OTHER')
  })
})

describe('a time on the wire', () => {
  it.each([
    ['2026-11-21T14:32:05+08:00', '2026-11-21T06:32:05.000Z'],
    ['2026-11-21T06:32:05Z', '2026-11-21T06:32:05.000Z'],
    ['2026-11-21T14:32:05.250+08:00', '2026-11-21T06:32:05.250Z'],
    ['2028-02-29T00:00:00+08:00', '2028-02-28T16:00:00.000Z'],
  ])('%s is %s', (wire, instant) => {
    expect(new Date(v.parse(Instant, wire)).toISOString()).toBe(instant)
  })

  it.each([
    '2026-11-21',
    '2026-11-21 14:32:05',
    '2026-11-21T14:32:05',
    '2026-13-01T00:00:00+08:00',
    '2026-11-21T25:00:00+08:00',
    '2026-11-21T14:32:05+08:00 ',
    '1763706725000',
    '',
  ])('is not "%s"', (wire) => {
    expect(v.safeParse(Instant, wire).success).toBe(false)
  })

  it.each(['2026-02-29T12:00:00+08:00', '2026-02-30T12:00:00+08:00', '2026-04-31T12:00:00+08:00'])(
    'is not %s, a day that does not exist, on any phone',
    (wire) => {
      expect(v.safeParse(Instant, wire).success).toBe(false)
    },
  )
})

describe('what came in, in our words', () => {
  it('a mixed payment of 2,020.00 keeps every part', () => {
    const { split } = v.parse(Settlement, wireSettlement)
    expect(split.totalFen).toBe(split.fundFen + split.personFen + split.hospitalFen)
    expect(split.fundFen).toBe(Object.values(split.fund).reduce((sum, fen) => sum + fen, 0))
    expect(split.personFen).toBe(split.ownAccountFen + split.sharedAccountFen + split.cashFen)
    expect(split.personFen).toBe(Object.values(split.because).reduce((sum, fen) => sum + fen, 0))
    expect(split.sharers).toEqual([{ maskedName: '*秀珍', paidFen: 15_000 }])
  })

  it('seconds become milliseconds, and the code keeps its digits', () => {
    expect(v.parse(issueVoucherToken.reply, goodReplies.issueVoucherToken)).toEqual({
      tokenId: 'token-1',
      digits: '9113501123456789012345678912',
      maskedName: '*海宁',
      lifetimeMs: 60_000,
      graceMs: 15_000,
    })
  })

  it('a settlement that was not reversed says so in three fields', () => {
    expect(v.parse(Settlement, wireSettlement)).toMatchObject({
      reversed: false,
      reversedBy: null,
      reverses: null,
    })
  })

  it('no national field name is left above the contract', () => {
    const decoded = [
      v.parse(Settlement, wireSettlement),
      v.parse(readMe.reply, goodReplies.readMe),
      v.parse(listAccounts.reply, goodReplies.listAccounts),
      v.parse(readVoucherToken.reply, goodReplies.readVoucherToken),
    ]
    expect(JSON.stringify(decoded)).not.toMatch(/"[a-z]+_\w+":/)
  })
})
