import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openJournal } from 'mock/host/journal'
import { people } from 'mock/world/people/people'
import { enterAsDemoPerson } from '@/contract/demo'
import { endSession, refreshSession } from '@/contract/session'
import { tillDecode, tillReverse, tillSettle } from '@/contract/till'
import { issueVoucherToken, revokeVoucherToken } from '@/contract/voucher'
import { decode, issue, medicine, pharmacy, visit } from './till'
import { foundedAt, foundTown, must, newName, type Answered, type AskOptions, type Town } from './town'

interface Answer {
  readonly status: number
  readonly wire: unknown
  readonly refusal: string | undefined
}
/** One change that can be requested again and again, prepared in a town. */
type Change = (town: Town, token: string) => (how: AskOptions) => Answer

const purchase = (town: Town, token: string, fen = 8_640) => ({
  body: {
    auth_token: must(decode(town, issue(town, token).digits)).authToken,
    med_type: '41' as const,
    fee_list: medicine(fen),
  },
})

const changes: Readonly<Record<string, Change>> = {
  'entering as a person': (town) => (how) =>
    town.ask(enterAsDemoPerson, { body: { person: 'employee' } }, how),
  'renewing a session': (town) => {
    const { refreshToken } = must(town.ask(enterAsDemoPerson, { body: { person: 'employee' } }))
    return (how) => town.ask(refreshSession, { body: { refresh_token: refreshToken } }, how)
  },
  'issuing a code': (town, token) => (how) => town.ask(issueVoucherToken, { body: {} }, { ...how, token }),
  'revoking a code': (town, token) => {
    const { tokenId } = issue(town, token)
    return (how) => town.ask(revokeVoucherToken, { path: { tokenId }, body: {} }, { ...how, token })
  },
  'decoding a code': (town, token) => {
    const { digits } = issue(town, token)
    const body = { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' as const }
    return (how) => town.ask(tillDecode, { body }, how)
  },
  'settling a bill': (town, token) => {
    const input = purchase(town, token)
    return (how) => town.ask(tillSettle, input, how)
  },
  'reversing a settlement': (town, token) => {
    const { id } = visit(town, token, 8_640)
    return (how) => town.ask(tillReverse, { body: { setl_id: id, fixmedins_code: pharmacy } }, how)
  },
  'signing out': (town) => {
    const token = town.enter('employee')
    return (how) => town.ask(endSession, {}, { ...how, token })
  },
}

describe.each(Object.entries(changes))('%s', (_, prepare) => {
  it('with the same key and the same body acts once and answers the same, secrets included', () => {
    const town = foundTown({ people: ['employee'] })
    const ask = prepare(town, town.enter('employee'))
    const key = newName()
    const first = ask({ key })
    expect(first.status).toBe(200)
    const happened = town.events.length
    town.pass(1_000)
    const again = ask({ key })
    expect(again.wire).toEqual(first.wire)
    expect(town.events).toHaveLength(happened)
  })

  it.each(['', 'short', 'x'.repeat(129), 'with a space', 'schlüssel-1'])(
    'is refused with the key "%s", and nothing happens',
    (key) => {
      const town = foundTown({ people: ['employee'] })
      const ask = prepare(town, town.enter('employee'))
      const happened = town.events.length
      const answer = ask({ headers: { 'idempotency-key': key } })
      expect([answer.status, answer.refusal]).toEqual([422, 'INVALID_REQUEST'])
      expect(town.events).toHaveLength(happened)
    },
  )
})

describe('a key that named another request', () => {
  it('is refused with 409, and nothing happens', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    const key = newName()
    must(town.ask(tillSettle, purchase(town, token), { key }))
    const other = purchase(town, token)
    const happened = town.events.length
    expect(town.ask(tillSettle, other, { key })).toMatchObject({ status: 409, refusal: 'INVALID_REQUEST' })
    expect(town.events).toHaveLength(happened)
  })

  it('may be used for another route, and by another person', () => {
    const town = foundTown({ people: ['employee', 'spouse'] })
    const key = newName()
    const codes = ['employee', 'spouse'].map((person) =>
      must(town.ask(issueVoucherToken, { body: {} }, { token: town.enter(person), key })),
    )
    expect(codes[0]?.digits).not.toBe(codes[1]?.digits)
    expect(must(town.ask(enterAsDemoPerson, { body: { person: 'spouse' } }, { key }))).toBeDefined()
  })

  it('names the change still when the person has a new session', () => {
    const town = foundTown({ people: ['employee'] })
    const key = newName()
    const ask = (): Answered<typeof issueVoucherToken.reply> =>
      town.ask(issueVoucherToken, { body: {} }, { token: town.enter('employee'), key })
    expect(ask().wire).toEqual(ask().wire)
  })

  it('is free again after a refusal: the refused change did not happen', () => {
    const town = foundTown({ people: ['employee'] })
    const key = newName()
    const wrong = { body: { setl_id: 'S999999999', fixmedins_code: pharmacy } }
    expect(town.ask(tillReverse, wrong, { key }).refusal).toBe('NOT_FOUND')
    const { id } = visit(town, town.enter('employee'), 8_640)
    must(town.ask(tillReverse, { body: { setl_id: id, fixmedins_code: pharmacy } }, { key }))
  })
})

describe('a city that was closed and opened again', () => {
  it('answers every change as before, with the same secrets', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yibao-again-'))
    const employee = people.filter(({ person }) => person === 'employee')
    const open = () => foundTown({ journal: openJournal(folder, { seed: 'again', foundedAt }, employee) })
    const before = open()
    const token = before.enter('employee')
    const asked = Object.entries(changes)
      .filter(([name]) => name !== 'signing out')
      .map(([name, prepare]) => ({ name, ask: prepare(before, token), key: newName() }))
    const first = asked.map(({ ask, key }) => ask({ key }).wire)
    before.host.journal.close()
    const after = open()
    const reopenedAnswers = asked.map(({ ask, key }) => ask({ key }).wire)
    expect(reopenedAnswers).toEqual(first)
    expect([...after.world.accounts]).toEqual([...before.world.accounts])
    after.host.journal.close()
    fs.rmSync(folder, { recursive: true })
  })
})
