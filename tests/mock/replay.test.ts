import fc from 'fast-check'
import { institutionByCode } from 'mock/policies/cities'
import { applyEvent } from 'mock/world/apply-event'
import type { WorldEvent } from 'mock/world/events'
import { foundWorld } from 'mock/world/founding'
import { passTime } from 'mock/world/passing-time'
import { people } from 'mock/world/people/people'
import { nextSettlementId, settledEvent } from 'mock/world/visits/settle-visit'
import { reversalOf } from 'mock/world/visits/wire-settlement'
import type { World } from 'mock/world/world'
import { sumFen } from '@/domain/money'
import { balanceOf } from '@/domain/personal-account'
import { digestOf } from './digest-of'

const foundedAt = Date.parse('2026-11-21T14:30:00+08:00')
const day = 86_400_000
const person = {
  ...(people.find((one) => one.person === 'sibling') ?? people[0]),
  visits: 0,
} as (typeof people)[number]
const found = (): World => foundWorld({ seed: 'replay', foundedAt }, [person])

/** One thing that happens to a person: days pass, a visit is settled, or a record is reversed. */
const step = fc.oneof(
  fc.record({ is: fc.constant('days' as const), count: fc.integer({ min: 1, max: 70 }) }),
  fc.record({
    is: fc.constant('visit' as const),
    type: fc.constantFrom('11', '13', '14', '21', '41'),
    fen: fc.integer({ min: 0, max: 2_000_000 }),
    itemClass: fc.constantFrom('01', '02', '03'),
  }),
  fc.record({ is: fc.constant('reversal' as const), nth: fc.nat(5) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function settledVisit(
  world: World,
  at: number,
  { type, fen, itemClass }: Extract<Step, { is: 'visit' }>,
): WorldEvent {
  const institution = institutionByCode.get(type === '41' ? 'Y350100001' : 'H350100002')
  if (!institution) throw new Error('no such institution')
  const item = { medins_list_name: '项目', chrgitm_lv: itemClass, cnt: 1, pric: fen, selfpay_prop: 10 }
  return settledEvent(world, { person, institution, med_type: type, items: [item], at }, [])
}

function reversedRecord(world: World, at: number, nth: number): WorldEvent[] {
  const open = [...world.settlements.values()].filter(
    ({ wire }) => wire.refd_setl_flag === '0' && wire.init_setl_id === null,
  )
  const kept = open[nth % Math.max(1, open.length)]
  if (!kept) return []
  const reversal = reversalOf(kept.wire, nextSettlementId(world), at)
  return [{ type: 'reversed', at, settlementId: kept.wire.setl_id, reversal }]
}

/** Applies the steps to a new world; returns the world and all events. */
function runSteps(steps: readonly Step[]): { world: World; events: WorldEvent[] } {
  const world = found()
  const events: WorldEvent[] = []
  const happen = (more: readonly WorldEvent[]): void =>
    more.forEach((event) => {
      events.push(JSON.parse(JSON.stringify(event)) as WorldEvent)
      applyEvent(world, event)
    })
  let now = foundedAt
  for (const one of steps) {
    if (one.is === 'days') now += one.count * day
    passTime(world, now, happen)
    if (one.is === 'visit') happen([settledVisit(world, now, one)])
    if (one.is === 'reversal') happen(reversedRecord(world, now, one.nth))
  }
  return { world, events }
}

/**
 * Checks every ledger entry by entry: each balance is the one before it plus the amount, and the last one is the
 * account's.
 */
function checkLedgers({ ledgers, accounts }: World): void {
  for (const [key, entries] of ledgers) {
    let balance = 0
    const balances = entries.map((entry) => (balance += entry.currentYearFen + entry.priorYearsFen))
    expect(entries.map(({ balanceFen }) => balanceFen)).toEqual(balances)
    expect(Math.min(0, ...balances)).toBe(0)
    const account = accounts.get(key)
    expect((account?.currentYearFen ?? 0) + (account?.priorYearsFen ?? 0)).toBe(balance)
  }
}

/**
 * Checks that every deposit is in the ledger and equals the amount that the month's contribution put into the account.
 */
function checkDeposits(world: World): void {
  const deposits = world.deposits.get(person.personNumber) ?? []
  const contributions = world.contributions.get(person.personNumber) ?? []
  const booked = [...world.ledgers.values()].flat().filter(({ type }) => type === 'DEPOSIT')
  expect(deposits.map(({ fen, at }) => [at, fen])).toEqual(
    booked.map((entry) => [entry.at, balanceOf(entry)]),
  )
  const basic = contributions.filter(({ insutype }) => insutype === '310')
  expect(basic.map(({ month, intoAccountFen }) => [month, intoAccountFen])).toEqual(
    deposits.map(({ month, fen }) => [month, fen]),
  )
}

/** Checks that the ledger holds what the records took, and that every reversal gave back what its record took. */
function checkRecords({ ledgers, settlements }: World): void {
  const entries = [...ledgers.values()].flat()
  const fen = (type: string): number =>
    sumFen(entries.filter((one) => one.type === type).map((one) => one.currentYearFen + one.priorYearsFen))
  const records = [...settlements.values()].map(({ wire }) => wire)
  const taken = records.filter(({ init_setl_id }) => init_setl_id === null)
  const back = records.filter(({ init_setl_id }) => init_setl_id !== null)
  expect(fen('SPEND') + sumFen(taken.map(({ acct_pay }) => acct_pay))).toBe(0)
  expect(fen('REFUND')).toBe(sumFen(back.map(({ acct_pay }) => acct_pay)))
}

const stepLists = fc.array(step, { minLength: 1, maxLength: 12 })

describe('whatever happens to a person', () => {
  it('ledger, account, deposits, contributions and records agree to the fen', () => {
    fc.assert(
      fc.property(stepLists, (steps) => {
        const { world } = runSteps(steps)
        checkLedgers(world)
        checkDeposits(world)
        checkRecords(world)
      }),
      { seed: 22, numRuns: 200 },
    )
  })

  it('its events, written down and read again, make the same city', () => {
    fc.assert(
      fc.property(stepLists, (steps) => {
        const { world, events } = runSteps(steps)
        const again = found()
        events.forEach((event) => applyEvent(again, event))
        expect(digestOf(again)).toBe(digestOf(world))
      }),
      { seed: 23, numRuns: 60 },
    )
  })
})
