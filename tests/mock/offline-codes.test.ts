import { dropOfflineCodes, issueOfflineCodes, listOfflineCodes } from '@/contract/offline-code'
import { enterAsDemoPerson } from '@/contract/demo'
import { endSession, refreshSession } from '@/contract/session'
import { tillSettle } from '@/contract/till'
import { codeKinds } from '@/domain/voucher-code'
import { decode, issue, medicine } from './till'
import { foundTown, must } from './town'

const day = 86_400_000
const open = () => {
  const town = foundTown({ people: ['employee'] })
  const token = town.enter('employee')
  return { town, token, batch: must(town.ask(issueOfflineCodes, { body: {} }, { token })) }
}
const paid = (town: ReturnType<typeof foundTown>, digits: string, fen: number) => {
  const { authToken } = must(decode(town, digits))
  return town.ask(tillSettle, { body: { auth_token: authToken, med_type: '41', fee_list: medicine(fen) } })
}

describe('a batch of offline codes', () => {
  it('holds as many as the city says, each of its own, marked as offline', () => {
    const { batch } = open()
    const digits = batch.codes.map((code) => code.digits)
    expect(new Set(digits).size).toBe(5)
    expect(digits.every((code) => code[2] === codeKinds.OFFLINE)).toBe(true)
    expect(batch.lifetimeMs).toBe(day)
  })

  it('is taken by a till, each code once', () => {
    const { town, batch } = open()
    for (const { digits } of batch.codes) expect(must(paid(town, digits, 100)).split.totalFen).toBe(100)
    for (const { digits } of batch.codes) expect(decode(town, digits).refusal).toBe('VOUCHER_USED')
  })

  it('lives a day and its grace, whatever is shown online meanwhile', () => {
    const { town, token, batch } = open()
    issue(town, token)
    town.pass(day + 14_000)
    expect(decode(town, batch.codes[0]?.digits ?? '').refusal).toBeUndefined()
    town.pass(2_000)
    expect(decode(town, batch.codes[1]?.digits ?? '').refusal).toBe('VOUCHER_EXPIRED')
  })

  it('pays up to the city’s amount, and not a fen more', () => {
    const { town, batch } = open()
    expect(paid(town, batch.codes[0]?.digits ?? '', batch.maxFen + 1).refusal).toBe('OVER_CAP')
    expect(must(paid(town, batch.codes[1]?.digits ?? '', batch.maxFen)).split.totalFen).toBe(30_000)
  })

  it('dies when a new one is fetched, but for the codes a till has read', () => {
    const { town, token, batch } = open()
    const { authToken } = must(decode(town, batch.codes[0]?.digits ?? ''))
    must(town.ask(issueOfflineCodes, { body: {} }, { token }))
    expect(decode(town, batch.codes[1]?.digits ?? '').refusal).toBe('VOUCHER_REVOKED')
    const body = { auth_token: authToken, med_type: '41' as const, fee_list: medicine(500) }
    expect(must(town.ask(tillSettle, { body })).split.totalFen).toBe(500)
  })

  it('stays on its telephone: another one of the same person has its own', () => {
    const { town, token, batch } = open()
    const other = town.enter('employee')
    const there = must(town.ask(issueOfflineCodes, { body: {} }, { token: other }))
    expect(decode(town, batch.codes[0]?.digits ?? '').refusal).toBeUndefined()
    expect(must(town.ask(listOfflineCodes, {}, { token: other }))).toEqual(
      there.codes.map(({ tokenId }) => ({ tokenId, state: 'ISSUED' })),
    )
    must(town.ask(issueOfflineCodes, { body: {} }, { token }))
    expect(decode(town, there.codes[0]?.digits ?? '').refusal).toBeUndefined()
  })

  it('ends with the sign-in it was fetched by, renewed or not, and with no other', () => {
    const { town, batch } = open()
    const tokens = must(town.ask(enterAsDemoPerson, { body: { person: 'employee' } }))
    const there = must(town.ask(issueOfflineCodes, { body: {} }, { token: tokens.accessToken }))
    const { refreshToken } = tokens
    const renewed = must(town.ask(refreshSession, { body: { refresh_token: refreshToken } }))
    must(town.ask(endSession, {}, { token: renewed.accessToken }))
    for (const { digits } of there.codes) expect(decode(town, digits).refusal).toBe('VOUCHER_REVOKED')
    expect(decode(town, batch.codes[0]?.digits ?? '').refusal).toBeUndefined()
  })

  it('says whose it is, masked', () => {
    expect(open().batch.maskedName).toMatch(/^\*/)
  })

  it('can be thrown away as a whole', () => {
    const { town, token, batch } = open()
    must(town.ask(dropOfflineCodes, {}, { token }))
    for (const { digits } of batch.codes) expect(decode(town, digits).refusal).toBe('VOUCHER_REVOKED')
  })

  it('tells which of its codes are still good', () => {
    const { town, token, batch } = open()
    must(paid(town, batch.codes[2]?.digits ?? '', 100))
    must(decode(town, batch.codes[3]?.digits ?? ''))
    const states = must(town.ask(listOfflineCodes, {}, { token }))
    expect(states.map(({ state }) => state)).toEqual(['ISSUED', 'ISSUED', 'SETTLED', 'DECODED', 'ISSUED'])
    expect(states.map(({ tokenId }) => tokenId)).toEqual(batch.codes.map(({ tokenId }) => tokenId))
  })

  it('is the same batch when its answer was lost and asked for again', () => {
    const town = foundTown({ people: ['employee'] })
    const how = { token: town.enter('employee'), key: 'lost-answer' }
    const first = must(town.ask(issueOfflineCodes, { body: {} }, how))
    expect(must(town.ask(issueOfflineCodes, { body: {} }, how))).toEqual(first)
    expect(decode(town, first.codes[4]?.digits ?? '').refusal).toBeUndefined()
  })
})
