import fc from 'fast-check'
import * as v from 'valibot'
import type { Endpoint, Schema } from '@/contract/endpoint'
import { endpoints, type EndpointName } from '@/contract/endpoints'
import { goodReplies, wireSettlement } from './wire-samples'

const replies = Object.entries(goodReplies) as [EndpointName, Readonly<Record<string, unknown>>][]
const accepts = (schema: Schema, wire: unknown): boolean => v.safeParse(schema, wire).success
const settlement: Schema = endpoints.readSettlement.reply

describe('any JSON at all', () => {
  it('is decoded or refused by every decoder, and never throws', () => {
    const schemas = Object.values<Endpoint>(endpoints).map(({ reply }) => reply)
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...schemas), (wire, schema) => {
        expect(typeof accepts(schema, wire)).toBe('boolean')
      }),
      { seed: 4, numRuns: 1_000 },
    )
  })

  it('in the place of any one field is decoded or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...replies), fc.nat(30), fc.jsonValue(), ([name, wire], n, odd) => {
        const fields = Object.keys(wire)
        const field = fields[n % Math.max(1, fields.length)] ?? 'field'
        expect(typeof accepts(endpoints[name].reply, { ...wire, [field]: odd })).toBe('boolean')
      }),
      { seed: 5, numRuns: 2_000 },
    )
  })
})

describe('an amount of money', () => {
  it.each([-1, 0.5, 1e300, NaN, Infinity, 2 ** 53, '100', null, true, [100], { fen: 100 }])(
    'is not %p',
    (medfee_sumamt) => {
      expect(accepts(settlement, { ...wireSettlement, medfee_sumamt })).toBe(false)
    },
  )
})

describe('a text', () => {
  it.each(['', '长'.repeat(201), 7, null, ['text'], { toString: 'text' }])('is not %p', (med_type_name) => {
    expect(accepts(settlement, { ...wireSettlement, med_type_name })).toBe(false)
  })

  it.each(['', '../../me', 'a b', 'x'.repeat(65), '<b>', 'id?x=1', '编号'])(
    'is no identifier when it is "%s"',
    (setl_id) => {
      expect(accepts(settlement, { ...wireSettlement, setl_id })).toBe(false)
    },
  )
})

describe('a code to show', () => {
  const issue = goodReplies.issueVoucherToken
  it.each([
    '1013501123456789012345678912',
    '911350112345678901234567891',
    '91135011234567890123456789123',
    '9113501 1234567890123456789 1',
    '911350112345678901234567891X',
    9.1e27,
  ])('is not %p', (ec_qrcode) => {
    expect(accepts(endpoints.issueVoucherToken.reply, { ...issue, ec_qrcode })).toBe(false)
  })

  it.each([-1, 0.5, 1e12, '60', null])('does not live for %p seconds', (expires_in) => {
    expect(accepts(endpoints.issueVoucherToken.reply, { ...issue, expires_in })).toBe(false)
  })
})

describe('an account', () => {
  const [account] = goodReplies.listAccounts.accounts
  it('whose parts are not its balance is not believed', () => {
    const wrong = { accounts: [{ ...account, balc: 515_112 }] }
    expect(accepts(endpoints.listAccounts.reply, wrong)).toBe(false)
  })
})

describe('a settlement', () => {
  it.each([
    ['total = fund + person + hospital', { medfee_sumamt: 202_001 }],
    ['fund = its six parts', { hifp_pay: 99_999 }],
    ['person = own + shared + cash', { psn_cash_pay: 42_001 }],
    ['person = its five causes', { act_pay_dedc: 40_001 }],
    ['own account = this year’s + earlier money', { acct_crt_pay: 20_001 }],
  ])('that breaks %s is not believed', (_, broken) => {
    expect(accepts(settlement, { ...wireSettlement, ...broken })).toBe(false)
  })
})

describe('an object with a poisoned prototype', () => {
  it('is read by its own fields only', () => {
    const poisoned: unknown = JSON.parse('{"__proto__": {"code": "X"}, "constructor": {"prototype": {}}}')
    expect(accepts(settlement, poisoned)).toBe(false)
    expect(accepts(endpoints.endSession.reply, poisoned)).toBe(true)
    expect(Object.hasOwn(Object.prototype, 'code')).toBe(false)
  })
})
