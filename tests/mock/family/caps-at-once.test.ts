import fc from 'fast-check'
import { changeBinding } from '@/contract/family'
import { tillReverse, tillSettle } from '@/contract/till'
import { decode, issue, medicine, pharmacy } from '../till'
import { foundTown, must } from '../town'
import { bind, end, seen } from './binding'

type Step =
  | { readonly does: 'scan' }
  | { readonly does: 'settle'; readonly which: number; readonly fen: number }
  | { readonly does: 'cap'; readonly month: number; readonly visit: number }
  | { readonly does: 'reverse'; readonly which: number }
  | { readonly does: 'end' }

const fen = fc.integer({ min: 1, max: 9_000 })
const which = fc.nat({ max: 30 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('scan' as const) }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('settle' as const), which, fen }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('cap' as const), month: fen, visit: fen }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('reverse' as const), which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('end' as const) }) },
)

/**
 * Runs the steps of many tills and of the sharer's phone; checks that each settlement takes exactly what the caps allow
 * at that moment.
 */
function runSteps(steps: readonly Step[]): void {
  const town = foundTown({ people: ['sibling', 'mother'] })
  const bound = bind(town, 'sibling', 'mother', { mon_cap: 10_000, visit_cap: 5_000 })
  let { version } = bound
  let ended = false
  const scanned: { token: string; beforeEnd: boolean }[] = []
  const paid: string[] = []
  const now = () => seen(town, 'mother', bound.id)
  for (const one of steps) {
    town.pass(4_000)
    if (one.does === 'scan') {
      const { authToken } = must(decode(town, issue(town, town.enter('mother')).digits))
      scanned.push({ token: authToken, beforeEnd: !ended })
    } else if (one.does === 'settle' && scanned.length > 0) {
      const [code] = scanned.splice(one.which % scanned.length, 1)
      const before = now()
      const left = Math.max(0, (before.monthCapFen ?? 0) - before.monthUsedFen)
      const body = { auth_token: code?.token ?? '', med_type: '41' as const, fee_list: medicine(one.fen) }
      const { value, refusal } = town.ask(tillSettle, { body })
      if (!value) {
        expect(refusal).toMatch(/^VOUCHER_/)
        continue
      }
      const most = code?.beforeEnd ? Math.min(one.fen, left, before.visitCapFen ?? 0) : 0
      expect(value.split.sharedAccountFen).toBe(most)
      expect(value.split.cashFen).toBe(one.fen - most)
      paid.push(value.id)
    } else if (one.does === 'cap' && !ended) {
      const visit_cap = Math.min(one.month, one.visit)
      const terms = { end_date: null, mon_cap: one.month, visit_cap, scopes: ['PHARMACY' as const] }
      const changed = town.ask(
        changeBinding,
        { path: { bindId: bound.id }, body: { ver: version, ...terms } },
        { token: town.enter('sibling') },
      )
      version = must(changed).version
    } else if (one.does === 'reverse' && paid.length > 0) {
      const [setl_id = ''] = paid.splice(one.which % paid.length, 1)
      must(town.ask(tillReverse, { body: { setl_id, fixmedins_code: pharmacy } }))
    } else if (one.does === 'end' && !ended) {
      must(end(town, 'mother', bound.id, version))
      ended = true
    }
  }
}

it('whatever tills settle at once and whatever changes in between, a sharer pays up to the caps and not a fen more', () => {
  fc.assert(fc.property(fc.array(step, { minLength: 5, maxLength: 25 }), runSteps), { numRuns: 25 })
})
