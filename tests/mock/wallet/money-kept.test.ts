import fc from 'fast-check'
import { applyEvent } from 'mock/world/apply-event'
import type { WorldEvent } from 'mock/world/events'
import { passTime } from 'mock/world/passing-time'
import { people } from 'mock/world/people/people'
import type { Person } from 'mock/world/people/person'
import { paidEvents, paymentRefusal } from 'mock/world/premiums/paying'
import { isAcceptable, sentEvent } from 'mock/world/wallet/transfer'
import { emptyWorld, type World } from 'mock/world/world'

const start = Date.parse('2026-08-31T09:00:00+08:00')
/** The people of the test: the first two have accounts in two provinces, the others have premiums to pay. */
const townPeople = ['employee', 'two-places', 'mother', 'child'].flatMap((name) =>
  people.filter(({ person }) => person === name),
)

type Step =
  | { readonly does: 'send'; readonly by: number; readonly to: number; readonly fen: number }
  | { readonly does: 'accept'; readonly nth: number }
  | { readonly does: 'pay'; readonly by: number; readonly from: 'OWN_ACCOUNT' | 'WALLET' | 'CASH' }
  | { readonly does: 'wait'; readonly hours: number }

const anybody = fc.nat(3)
const between = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom({ by: 0, to: 1 }, { by: 1, to: 0 }) },
  { weight: 1, arbitrary: fc.record({ by: anybody, to: anybody }) },
)
const amount = fc.oneof(fc.constant(200_000), fc.integer({ min: 1, max: 210_000 }))
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(between, amount).map(([two, fen]) => ({ does: 'send' as const, ...two, fen })),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('accept' as const), nth: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('pay' as const),
      by: fc.oneof(fc.nat(1), anybody),
      from: fc.constantFrom('OWN_ACCOUNT' as const, 'WALLET' as const, 'WALLET' as const, 'CASH' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      hours: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 900 })),
    }),
  },
)

/** Creates a world without a past: everybody is insured and has one deposit of last year. */
function smallWorld(happen: (world: World, events: readonly WorldEvent[]) => void): World {
  const world = emptyWorld(townPeople, start)
  const at = start - 366 * 86_400_000
  for (const { personNumber, insurances } of townPeople) {
    for (const { insutype, admdvs, stopped } of insurances) {
      const state = stopped?.state ?? '1'
      happen(world, [{ type: 'insurance-changed', at, personNumber, insutype, admdvs, state }])
      if (insutype !== '310') continue
      const deposit = { type: 'deposited', of: 'BASE', baseFen: 0, month: '202508', fen: 450_000 } as const
      happen(world, [{ ...deposit, at, personNumber, admdvs }])
    }
  }
  return world
}

const personAt = (n: number): Person => townPeople[n % townPeople.length] as Person
const sum = (amounts: readonly number[]): number => amounts.reduce((total, fen) => total + fen, 0)

/** Returns the events of a step by the city's own rules; none where the rules refuse it. */
function eventsOf(world: World, taken: Step, now: number): readonly WorldEvent[] {
  switch (taken.does) {
    case 'send': {
      const { idNumber: certno, name: psn_name } = personAt(taken.to)
      const sent = sentEvent(
        world,
        personAt(taken.by),
        { certno, psn_name, rela: 'SIBLING', amt: taken.fen },
        now,
      )
      return typeof sent === 'string' ? [] : [sent]
    }
    case 'accept': {
      const transfer = [...world.transfers.values()][taken.nth]
      if (!transfer || !isAcceptable(transfer, now)) return []
      return [{ type: 'transfer-accepted', at: now, transferId: transfer.transferId }]
    }
    case 'pay': {
      const payer = personAt(taken.by)
      const bill = [...world.bills.values()].find(
        (one) => paymentRefusal(world, one, payer, taken.from, now) === undefined,
      )
      return bill ? paidEvents(world, bill, payer, taken.from, now) : []
    }
    case 'wait':
      return []
  }
}

/** Adds up the money that ever came into the accounts, and the money in all the places where it can be now. */
function moneyTotals(world: World): { readonly cameIn: number; readonly held: number } {
  const entries = [...world.ledgers.values()].flat()
  const cameIn = entries.filter(({ type }) => type === 'DEPOSIT' || type === 'INTEREST')
  const spent = [...world.bills.values()].filter(({ paid }) => paid && paid.from !== 'CASH')
  const held =
    sum([...world.accounts.values()].map((money) => money.currentYearFen + money.priorYearsFen)) +
    sum([...world.pendingTransfers.values()].map(({ fen }) => fen)) +
    sum(spent.map(({ fen }) => fen))
  return { cameIn: sum(cameIn.map((one) => one.currentYearFen + one.priorYearsFen)), held }
}

describe('whatever people send, accept, pay and let lie', () => {
  it('no account and no wallet goes below zero, no fen is lost or made, and the same events give the same world', () => {
    const reached = { returned: 0, accepted: 0, fromWallet: 0, fromAccount: 0 }
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
        const happened: WorldEvent[] = []
        const happen = (world: World, events: readonly WorldEvent[]): void => {
          happened.push(...events)
          events.forEach((event) => applyEvent(world, event))
        }
        const world = smallWorld(happen)
        let now = start + 3_600_000
        for (const taken of steps) {
          now += taken.does === 'wait' ? taken.hours * 3_600_000 : 60_000
          passTime(world, now, (events) => happen(world, events))
          happen(world, eventsOf(world, taken, now))
          const { cameIn, held } = moneyTotals(world)
          expect(held).toBe(cameIn)
        }
        const states = [...world.transfers.values()].map(({ state }) => state)
        const paid = [...world.bills.values()].map((bill) => bill.paid?.from)
        reached.returned += states.filter((state) => state === 'RETURNED').length
        reached.accepted += states.filter((state) => state === 'ACCEPTED').length
        reached.fromWallet += paid.filter((from) => from === 'WALLET').length
        reached.fromAccount += paid.filter((from) => from === 'OWN_ACCOUNT').length
        const again = emptyWorld(townPeople, start)
        happened.forEach((event) => applyEvent(again, event))
        expect(again).toEqual(world)
      }),
      { numRuns: 1_000 },
    )
    expect(Math.min(...Object.values(reached))).toBeGreaterThan(20)
  })
})
