import { tillPreSettle, tillSettle } from '@/contract/till'
import { readVoucherToken, revokeVoucherToken } from '@/contract/voucher'
import { isWellFormed } from '@/domain/voucher-code'
import { decode, hospital, issue, medicine } from './till'
import { foundTown, must, type Town } from './town'

const seconds = (count: number): number => count * 1_000
const minutes = (count: number): number => count * 60_000

/** Creates a city with the employee signed in. */
function withEmployee() {
  const town = foundTown({ people: ['employee', 'spouse'] })
  return { town, token: town.enter('employee') }
}
const stateOf = (town: Town, token: string, tokenId: string) =>
  must(town.ask(readVoucherToken, { path: { tokenId } }, { token }))
const revoke = (town: Town, token: string, tokenId: string) =>
  town.ask(revokeVoucherToken, { path: { tokenId }, body: {} }, { token })
const purchase = (auth_token: string) => ({
  body: { auth_token, med_type: '41' as const, fee_list: medicine(8_640) },
})

describe('a code from the phone to the receipt', () => {
  it('is issued: well formed, of the person’s place, for sixty seconds', () => {
    const { town, token } = withEmployee()
    const code = issue(town, token)
    expect(isWellFormed(code.digits)).toBe(true)
    expect(code.digits.slice(0, 7)).toBe('9113501')
    expect(code).toMatchObject({ lifetimeMs: 60_000, graceMs: 15_000, maskedName: '*海宁' })
    expect(stateOf(town, token, code.tokenId)).toMatchObject({ state: 'ISSUED', institutionName: null })
  })

  it('is decoded: the till learns who it is, masked; the phone learns where', () => {
    const { town, token } = withEmployee()
    const code = issue(town, token)
    const decoded = must(decode(town, code.digits))
    expect(decoded).toMatchObject({ maskedName: '*海宁', maskedIdNumber: '990***********0010' })
    expect(JSON.stringify(decoded)).not.toMatch(/陈海宁|990101198503120010/)
    expect(stateOf(town, token, code.tokenId)).toMatchObject({
      state: 'DECODED',
      institutionName: '仁心大药房（东街店）',
      decodedAt: town.now(),
    })
  })

  it('is split without anything changing, then settled as it was split', () => {
    const { town, token } = withEmployee()
    const fresh = issue(town, token)
    const { authToken } = must(decode(town, fresh.digits))
    const accounts = structuredClone(town.world.accounts)
    const split = must(town.ask(tillPreSettle, purchase(authToken)))
    expect(town.world.accounts).toEqual(accounts)
    expect(must(town.ask(tillPreSettle, purchase(authToken)))).toEqual(split)
    const settlement = must(town.ask(tillSettle, purchase(authToken)))
    expect(settlement.split).toEqual(split)
    expect(stateOf(town, token, fresh.tokenId)).toMatchObject({
      state: 'SETTLED',
      settlementId: settlement.id,
    })
  })
})

describe('a code that was used', () => {
  it('cannot be decoded again, in this institution or another', () => {
    const { town, token } = withEmployee()
    const { digits } = issue(town, token)
    must(decode(town, digits))
    expect(decode(town, digits).refusal).toBe('VOUCHER_USED')
    expect(decode(town, digits, hospital).refusal).toBe('VOUCHER_USED')
    town.pass(minutes(60))
    expect(decode(town, digits).refusal).toBe('VOUCHER_USED')
  })

  it('cannot be settled twice', () => {
    const { town, token } = withEmployee()
    const { authToken } = must(decode(town, issue(town, token).digits))
    must(town.ask(tillSettle, purchase(authToken)))
    expect(town.ask(tillSettle, purchase(authToken)).refusal).toBe('DUPLICATE_SETTLE')
    expect(town.ask(tillPreSettle, purchase(authToken)).refusal).toBe('DUPLICATE_SETTLE')
  })

  it('can be settled for a quarter of an hour after it was decoded, and no longer', () => {
    const { town, token } = withEmployee()
    const soon = must(decode(town, issue(town, token).digits))
    town.pass(minutes(15) - 1)
    must(town.ask(tillSettle, purchase(soon.authToken)))
    const late = must(decode(town, issue(town, token).digits))
    town.pass(minutes(15))
    expect(town.ask(tillSettle, purchase(late.authToken)).refusal).toBe('VOUCHER_EXPIRED')
  })

  it('cannot be settled with a token that is somebody’s guess', () => {
    const { town } = withEmployee()
    expect(town.ask(tillSettle, purchase('x'.repeat(32))).refusal).toBe('VOUCHER_EXPIRED')
  })
})

describe('a code that grows old', () => {
  it.each([0, 59, 60, 74, 74.999])('is accepted after %d s', (age) => {
    const { town, token } = withEmployee()
    const { digits } = issue(town, token)
    town.pass(seconds(age))
    expect(decode(town, digits).refusal).toBeUndefined()
  })

  it.each([75, 76, 3_600])('is refused as expired after %d s', (age) => {
    const { town, token } = withEmployee()
    const { digits, tokenId } = issue(town, token)
    town.pass(seconds(age))
    expect(decode(town, digits).refusal).toBe('VOUCHER_EXPIRED')
    if (age < 1_800) expect(stateOf(town, token, tokenId).state).toBe('EXPIRED')
  })
})

describe('a code that was renewed', () => {
  it('is accepted for fifteen seconds more, the new one all the while', () => {
    const { town, token } = withEmployee()
    const old = issue(town, token)
    town.pass(seconds(20))
    const renewed = issue(town, token)
    town.pass(seconds(14.999))
    must(decode(town, old.digits))
    must(decode(town, renewed.digits))
  })

  it('dies fifteen seconds after the renewal, the new one does not', () => {
    const { town, token } = withEmployee()
    const old = issue(town, token)
    town.pass(seconds(20))
    const renewed = issue(town, token)
    town.pass(seconds(15))
    expect(decode(town, old.digits).refusal).toBe('VOUCHER_EXPIRED')
    must(decode(town, renewed.digits))
  })

  it('does not live longer because of it', () => {
    const { town, token } = withEmployee()
    const old = issue(town, token)
    town.pass(seconds(70))
    issue(town, token)
    town.pass(seconds(5))
    expect(decode(town, old.digits).refusal).toBe('VOUCHER_EXPIRED')
  })

  it('is nobody else’s business: another person’s renewal lets it live', () => {
    const { town, token } = withEmployee()
    const mine = issue(town, token)
    issue(town, town.enter('spouse'))
    town.pass(seconds(30))
    must(decode(town, mine.digits))
  })
})

describe('a code that was revoked', () => {
  it('is dead at once', () => {
    const { town, token } = withEmployee()
    const { digits, tokenId } = issue(town, token)
    expect(must(revoke(town, token, tokenId)).state).toBe('REVOKED')
    expect(decode(town, digits).refusal).toBe('VOUCHER_REVOKED')
    expect(stateOf(town, token, tokenId).state).toBe('REVOKED')
  })

  it('is dead at once also in the grace after a renewal', () => {
    const { town, token } = withEmployee()
    const captured = issue(town, token)
    const renewed = issue(town, token)
    must(revoke(town, token, captured.tokenId))
    expect(decode(town, captured.digits).refusal).toBe('VOUCHER_REVOKED')
    must(decode(town, renewed.digits))
  })

  it('stays what it is when it was decoded before', () => {
    const { town, token } = withEmployee()
    const { digits, tokenId } = issue(town, token)
    must(decode(town, digits))
    expect(must(revoke(town, token, tokenId)).state).toBe('DECODED')
  })
})

describe('the code of another person', () => {
  it('is not found, neither to look at nor to revoke', () => {
    const { town, token } = withEmployee()
    const { tokenId, digits } = issue(town, town.enter('spouse'))
    expect(town.ask(readVoucherToken, { path: { tokenId } }, { token }).refusal).toBe('NOT_FOUND')
    expect(revoke(town, token, tokenId).refusal).toBe('NOT_FOUND')
    must(decode(town, digits))
  })
})
