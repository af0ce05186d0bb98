import { tillReverse } from '@/contract/till'
import { hospital, pharmacy, visit } from '../till'
import { foundTown, must } from '../town'
import { bind, bindings, personOf, usages } from './binding'

describe('over two hundred visits of many kinds, every fifth reversed', () => {
  const town = foundTown({ people: ['employee', 'mother', 'child', 'sibling', 'spouse'] })
  const caps = { mon_cap: 20_000, visit_cap: 9_000 }
  const scopes = ['OUTPATIENT_SELF_PAY', 'PHARMACY', 'INPATIENT_SELF_PAY'] as const
  bind(town, 'sibling', 'mother', { ...caps, scopes: [...scopes] })
  for (let n = 0; n < 200; n += 1) {
    town.pass((n % 7) * 9 * 3_600_000)
    const type = (['41', '11', '14', '21', '13'] as const)[n % 5] ?? '41'
    const institution = type === '41' ? pharmacy : hospital
    const who = ['mother', 'mother', 'child'][n % 3] ?? 'mother'
    const { id } = visit(town, town.enter(who), 1 + ((n * 7_919) % 30_000), { type, institution })
    if (n % 5 === 2) must(town.ask(tillReverse, { body: { setl_id: id, fixmedins_code: institution } }))
  }
  const all = ['employee', 'sibling'].flatMap((sharer) =>
    bindings(town, sharer)
      .bindings.filter(({ role }) => role === 'SHARER')
      .map((binding) => ({ sharer, binding, used: town.world.usages.get(binding.id) ?? [] })),
  )

  it('no month and no visit went over a cap', () => {
    const capped = all.filter(({ binding, used }) => binding.monthCapFen !== null && used.length > 0)
    expect(capped.length).toBeGreaterThan(1)
    for (const { binding, used } of capped) {
      const months = new Map<string, number>()
      for (const { at, fen, givenBackAt } of used) {
        expect(fen).toBeLessThanOrEqual(binding.visitCapFen ?? Infinity)
        const month = new Date(at + 8 * 3_600_000).toISOString().slice(0, 7)
        months.set(month, (months.get(month) ?? 0) + (givenBackAt === undefined ? fen : 0))
      }
      expect(Math.max(...months.values())).toBeLessThanOrEqual(binding.monthCapFen ?? 0)
      expect([...months.values()]).toContain(binding.monthCapFen)
    }
  })

  it('what was used is what left the sharers’ accounts, entry by entry', () => {
    for (const sharer of ['employee', 'sibling']) {
      const { personNumber } = personOf(town, sharer)
      const entries = town.world.ledgers.get(`${personNumber}/350100`) ?? []
      const out = entries.filter(({ type }) => type === 'SHARE_OUT')
      const used = all.filter((one) => one.sharer === sharer).flatMap((one) => one.used)
      const left = out.map(({ at, currentYearFen, priorYearsFen }) => [
        at,
        0 - currentYearFen - priorYearsFen,
      ])
      const byTime = used.map(({ at, fen }) => [at, fen]).sort(([one = 0], [other = 0]) => one - other)
      expect(byTime).toEqual(left)
    }
  })

  it('both sides are told the same usages, page by page, and their sum is what was not given back', () => {
    for (const { sharer, binding, used } of all) {
      const member = [...town.world.bindings.values()].find(({ bindId }) => bindId === binding.id)?.member
      const name = town.world.people.get(member?.personNumber ?? '')?.person ?? ''
      expect(usages(town, sharer, binding.id, { limit: '50' })).toEqual(
        usages(town, name, binding.id, { limit: '50' }),
      )
      const walked: { fen: number; givenBackAt: number | null }[] = []
      let cursor: string | null = null
      let sumFen: number
      do {
        const page = usages(town, sharer, binding.id, { limit: '7', ...(cursor !== null && { cursor }) })
        walked.push(...page.usages)
        sumFen = page.sumFen
        cursor = page.nextCursor
      } while (cursor !== null)
      expect(walked.map(({ fen }) => fen)).toEqual(used.map(({ fen }) => fen).toReversed())
      const kept = walked.filter(({ givenBackAt }) => givenBackAt === null)
      expect(sumFen).toBe(kept.reduce((sum, { fen }) => sum + fen, 0))
    }
  })

  it('a range of days counts by the calendar of China, both days included', () => {
    const longest = all.toSorted((one, other) => other.used.length - one.used.length)[0]
    if (!longest) throw new Error('nobody shares')
    const { sharer, binding, used } = longest
    const last = used.at(-1)
    if (!last) throw new Error('nothing was used')
    const on = new Date(last.at + 8 * 3_600_000).toISOString().slice(0, 10)
    const listed = usages(town, sharer, binding.id, { from: on, to: on, limit: '50' }).usages
    const that = used.filter(({ at }) => new Date(at + 8 * 3_600_000).toISOString().startsWith(on))
    expect(listed.map(({ fen }) => fen)).toEqual(that.map(({ fen }) => fen).toReversed())
    expect(listed.length).toBeGreaterThan(0)
  })
})
