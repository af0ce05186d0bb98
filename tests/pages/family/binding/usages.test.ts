import { tillReverse } from '@/contract/till'
import { lastSeen } from '@/domain/remote'
import { dayErrors, rangeOf, type RangeName } from '@/pages/family/binding/usage-range'
import { usagesName } from '@/pages/family/binding/usages-store'
import { bind } from '../../../mock/family/binding'
import { pharmacy, visit } from '../../../mock/till'
import { foundedAt, foundTown, must } from '../../../mock/town'
import { flushPromises } from '../../../api/phone'
import { sharingPhone } from '../sharing-phone'

const day = 24 * 3_600_000

/**
 * Opens the usages of a binding on the sibling's phone: the mother used it 45 times in 45 days, and the last payment
 * was given back.
 */
async function openUsages() {
  const town = foundTown({ people: ['sibling', 'mother'], at: foundedAt - 45 * day })
  const { id } = bind(town, 'sibling', 'mother')
  let last = ''
  for (let n = 0; n < 45; n += 1) {
    last = visit(town, town.enter('mother'), 100 + n).id
    town.pass(day)
  }
  must(town.ask(tillReverse, { body: { setl_id: last, fixmedins_code: pharmacy } }))
  const phone = await sharingPhone('sibling', town)
  const { usages } = phone
  const choose = async (name: RangeName) => {
    usages.choose({ name })
    await flushPromises()
  }
  usages.open(id)
  await flushPromises()
  const items = () => lastSeen(usages.pages.getState().value)?.value.items ?? []
  const sum = () => usages.getState().sums[usagesName(usages.pages.getState().key)]
  return { ...phone, id, items, sum, choose }
}

describe('what was spent by a binding', () => {
  it('is this month’s to begin with, newest first, with the city’s sum but for what was given back', async () => {
    const { items, sum, usages } = await openUsages()
    expect(items()[0]).toMatchObject({ fen: 144, givenBackAt: foundedAt })
    await usages.pages.more()
    const [, ...used] = items()
    expect(used).toHaveLength(19)
    expect(sum()).toBe(used.reduce((total, { fen }) => total + fen, 0))
  })

  it('is read to its end page by page, and the sum is of all of it', async () => {
    const { items, sum, choose, usages } = await openUsages()
    await choose('ALL')
    const whole = sum()
    await usages.pages.more()
    await usages.pages.more()
    expect(items()).toHaveLength(45)
    const used = items().filter(({ givenBackAt }) => givenBackAt === null)
    expect(sum()).toBe(whole)
    expect(used.reduce((total, { fen }) => total + fen, 0)).toBe(whole)
  })

  it('of last month and of typed days has its own sum', async () => {
    const { items, sum, choose, usages } = await openUsages()
    await choose('LAST_MONTH')
    expect(items().every(({ at }) => new Date(at).getUTCMonth() === 9)).toBe(true)
    await choose('DAYS')
    usages.choose({ from: '20261101', to: '20261103' })
    await flushPromises()
    expect(items()).toHaveLength(3)
    expect(sum()).toBe(items().reduce((total, { fen }) => total + fen, 0))
  })

  it('keeps half-typed days and asks nothing by them', async () => {
    const { choose, usages, sent } = await openUsages()
    await choose('DAYS')
    const before = sent.length
    usages.choose({ from: '2026110' })
    await flushPromises()
    expect(sent.length).toBe(before)
    expect(usages.getState().range.from).toBe('2026110')
  })

  it('is forgotten with its person, and so is a sum that comes late', async () => {
    const { usages, hold, session } = await openUsages()
    const answers = hold()
    usages.choose({ name: 'ALL' })
    session.end()
    await answers.release()
    expect(usages.getState()).toEqual(usages.getInitialState())
    expect(usages.pages.getState().value.is).toBe('idle')
  })
})

describe('a stretch of time', () => {
  const now = Date.parse('2026-01-01T00:30:00+08:00')
  it.each<[RangeName, object]>([
    ['MONTH', { from: '2026-01-01', to: '2026-01-31' }],
    ['LAST_MONTH', { from: '2025-12-01', to: '2025-12-31' }],
    ['YEAR', { from: '2026-01-01', to: '2026-12-31' }],
    ['ALL', {}],
  ])('called %s half an hour into a year in China is %j', (name, expected) => {
    expect(rangeOf({ name, from: '', to: '' }, now)).toEqual(expected)
  })

  it('of typed days needs both, in order', () => {
    expect(rangeOf({ name: 'DAYS', from: '20260101', to: '' }, now)).toBeUndefined()
    expect(rangeOf({ name: 'DAYS', from: '20260102', to: '20260101' }, now)).toBeUndefined()
    expect(dayErrors({ from: '20260102', to: '20260101' })).toEqual({ to: 'ORDER' })
    expect(dayErrors({ from: '2026', to: '' })).toEqual({ from: 'DAY' })
    expect(dayErrors({ from: '', to: '20261399' })).toEqual({ to: 'DAY' })
  })
})
