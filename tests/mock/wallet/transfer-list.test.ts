import { listAccounts } from '@/contract/account'
import { foundTown, must, type Town } from '../town'
import { send, transfersOf } from './transfers'

const twoPeople = () => foundTown({ people: ['employee', 'two-places'] })
const balance = (town: Town, token: string): number =>
  must(town.ask(listAccounts, {}, { token }))[0]?.balanceFen ?? 0

describe('a transfer sent twice with one key', () => {
  it('is sent once', () => {
    const town = twoPeople()
    const token = town.enter('employee')
    const before = balance(town, token)
    const key = 'the-same-transfer'
    const [first, again] = [1, 2].map(() => send(town, token, 'two-places', 900, {}, key))
    expect(again?.wire).toEqual(first?.wire)
    expect(balance(town, token)).toBe(before - 900)
  })
})

describe('the list of transfers', () => {
  it('comes in pages, newest first, and refuses a cursor it never gave', () => {
    const town = twoPeople()
    const me = town.enter('employee')
    const ids = [1, 2, 3].map((fen) => must(send(town, me, 'two-places', fen)).id)
    const first = must(transfersOf(town, me, { limit: '2' }))
    expect(first.transfers.map(({ id }) => id)).toEqual([ids[2], ids[1]])
    const rest = must(transfersOf(town, me, { limit: '2', cursor: first.nextCursor ?? '' }))
    expect([rest.transfers.map(({ id }) => id), rest.nextCursor]).toEqual([[ids[0]], null])
    expect(transfersOf(town, me, { cursor: 'T999999999' }).refusal).toBe('INVALID_REQUEST')
  })
})
