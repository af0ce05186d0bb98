import { endFiling, fileForCare, listFilings } from '@/contract/filing'
import { explainSettlement } from '@/contract/explanation'
import { visit } from '../till'
import { foundTown, must, type Town } from '../town'

const founded = (): Town => foundTown({ people: ['employee', 'child', 'mother'] })
const wish = { kind: 'TEMPORARY' as const, admdvs: '110000', beg_date: '2026-11-21', promise: '1' as const }
const file = (town: Town, who: string, more: Partial<typeof wish> & { rel_id?: string } = {}) =>
  town.ask(fileForCare, { body: { ...wish, ...more } }, { token: town.enter(who) })
const list = (town: Town, who: string) => must(town.ask(listFilings, {}, { token: town.enter(who) }))
const end = (town: Town, who: string, filingId: string) =>
  town.ask(endFiling, { path: { filingId }, body: {} }, { token: town.enter(who) })
/** Settles a stay of 40,000.00 in a hospital in 北京. */
const stay = (town: Town) =>
  visit(town, town.enter('employee'), 4_000_000, { type: '21', institution: 'H110000001' })

describe('a filing', () => {
  it('holds at once for half a year; the list says of whom, where and until when', () => {
    const town = founded()
    const filed = must(file(town, 'employee'))
    expect(filed).toMatchObject({
      forRelative: null,
      kind: 'TEMPORARY',
      place: { code: '110000', name: '北京' },
      beginsOn: '2026-11-21',
      endsOn: '2027-05-20',
      state: 'ACTIVE',
    })
    expect(list(town, 'employee').filings).toEqual([filed])
    expect(list(town, 'mother').filings).toEqual([])
  })

  it('made in the morning changes the ratio in the afternoon, and the explanation no longer tells of a loss', () => {
    const town = founded()
    const reasonsOf = (settlementId: string) =>
      must(town.ask(explainSettlement, { path: { settlementId } }, { token: town.enter('employee') }))
    const before = stay(town)
    expect(reasonsOf(before.id).find(({ code }) => code === 'NOT_FILED')).toMatchObject({ percent: 15 })
    must(file(town, 'employee'))
    const after = stay(town)
    expect(after.split.fundFen).toBeGreaterThan(before.split.fundFen)
    expect(reasonsOf(after.id).map(({ code }) => code)).not.toContain('NOT_FILED')
  })

  it('for a relative is made and ended by whoever may show the code, and by nobody else', () => {
    const town = founded()
    const relative = list(town, 'employee').people.find(({ relativeId }) => relativeId !== null)
    const rel_id = relative?.relativeId ?? ''
    const filed = must(file(town, 'employee', { rel_id }))
    expect(filed.forRelative).toBe('*小雨')
    expect(file(town, 'mother', { rel_id }).refusal).toBe('NOT_FOUND')
    expect(end(town, 'mother', filed.id).refusal).toBe('NOT_FOUND')
    expect(must(end(town, 'employee', filed.id))).toMatchObject({ endsOn: '2026-11-21', state: 'ACTIVE' })
    town.setClock(Date.parse('2026-11-22T08:00:00+08:00'))
    expect(list(town, 'employee').filings[0]?.state).toBe('ENDED')
  })

  it('that has not begun can be ended before it ever holds, and the days are free again', () => {
    const town = founded()
    const later = must(file(town, 'employee', { beg_date: '2026-12-01' }))
    expect(later.state).toBe('UPCOMING')
    expect(file(town, 'employee', { beg_date: '2026-12-05' }).refusal).toBe('ALREADY_FILED')
    expect(must(end(town, 'employee', later.id)).state).toBe('ENDED')
    must(file(town, 'employee', { beg_date: '2026-12-05' }))
  })

  it('ended twice is ended once', () => {
    const town = founded()
    const { id } = must(file(town, 'employee', { beg_date: '2026-12-01' }))
    const first = must(end(town, 'employee', id))
    expect(must(end(town, 'employee', id))).toEqual(first)
    expect(town.events.filter(({ type }) => type === 'filing-ended')).toHaveLength(1)
  })

  it('needs a place there is, and a promise', () => {
    const town = founded()
    expect(file(town, 'employee', { admdvs: '990100' }).refusal).toBe('NOT_FOUND')
    expect(file(town, 'employee', { promise: '0' as '1' }).refusal).toBe('INVALID_REQUEST')
  })
})
