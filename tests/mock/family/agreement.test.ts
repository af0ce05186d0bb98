import { acceptBinding, changeBinding } from '@/contract/family'
import { readMe } from '@/contract/me'
import { applyEvent } from 'mock/world/apply-event'
import { foundTown, must, type Town } from '../town'
import { accept, bind, bindings, end, offer, personOf, seen } from './binding'
import { madeUp } from './made-up-people'

const day = 24 * 3_600_000
const two = (): Town => foundTown({ people: ['sibling', 'mother'] })
const terms = { end_date: null, mon_cap: 20_000, visit_cap: 5_000, scopes: ['PHARMACY' as const] }

const change = (town: Town, by: string, bindId: string, ver: number, more: Partial<typeof terms> = {}) =>
  town.ask(changeBinding, { path: { bindId }, body: { ver, ...terms, ...more } }, { token: town.enter(by) })

/** Changes the state of a person's insurance, as the register would. */
function insurance(town: Town, name: string, state: '1' | '2' | '4'): void {
  const { personNumber, insurances } = personOf(town, name)
  for (const { insutype, admdvs } of insurances)
    applyEvent(town.world, {
      type: 'insurance-changed',
      at: town.now(),
      personNumber,
      insutype,
      admdvs,
      state,
    })
}

describe('a binding that holds', () => {
  it('is changed by the sharer at once, and the member sees the new terms', () => {
    const town = two()
    const { id } = bind(town, 'sibling', 'mother')
    expect(must(change(town, 'sibling', id, 1))).toMatchObject({ monthCapFen: 20_000, version: 2 })
    expect(seen(town, 'mother', id)).toMatchObject({ visitCapFen: 5_000, scopes: ['PHARMACY'], version: 2 })
  })

  it('is not changed by the member, nor to what the city does not allow', () => {
    const town = two()
    const { id } = bind(town, 'sibling', 'mother')
    expect(change(town, 'mother', id, 1).refusal).toBe('BINDING_CLOSED')
    expect(change(town, 'sibling', id, 1, { visit_cap: 20_001 }).refusal).toBe('CAP_NOT_ALLOWED')
    expect(seen(town, 'mother', id).version).toBe(1)
  })

  it.each(['sibling', 'mother'])('is ended by the %s at once, once, and for both', (by) => {
    const town = two()
    const { id } = bind(town, 'sibling', 'mother')
    const ended = must(end(town, by, id))
    expect(ended.ended).toEqual({
      by: by === 'sibling' ? 'SHARER' : 'MEMBER',
      reason: 'NO_LONGER_NEEDED',
      at: town.now(),
    })
    expect(seen(town, 'sibling', id)).toMatchObject({ state: 'ENDED', order: null, acts: [] })
    expect(end(town, by, id, 2).refusal).toBe('BINDING_CLOSED')
  })

  it('is over with its last day, by the calendar of China', () => {
    const town = two()
    const { id } = bind(town, 'sibling', 'mother', { end_date: '2026-11-30' })
    town.setClock(Date.parse('2026-11-30T23:59:59+08:00'))
    expect(seen(town, 'mother', id).state).toBe('ACTIVE')
    town.setClock(Date.parse('2026-12-01T00:00:00+08:00'))
    expect(seen(town, 'mother', id).ended).toEqual({ by: 'CITY', reason: 'PERIOD_OVER', at: town.now() })
  })

  it('is paused while one of the two is suspended, and goes on after', () => {
    for (const one of ['sibling', 'mother']) {
      const town = two()
      const { id } = bind(town, 'sibling', 'mother')
      insurance(town, one, '2')
      expect(seen(town, 'mother', id)).toMatchObject({ state: 'PAUSED', order: 1, acts: ['END'] })
      insurance(town, one, '1')
      expect(seen(town, 'mother', id).state).toBe('ACTIVE')
    }
  })

  it.each([
    ['sibling', 'SHARER_LEFT'],
    ['mother', 'MEMBER_LEFT'],
  ])('ends when the %s leaves the scheme', (one, reason) => {
    const town = two()
    const { id } = bind(town, 'sibling', 'mother')
    insurance(town, one, '4')
    expect(seen(town, 'mother', id).ended).toEqual({ by: 'CITY', reason, at: town.now() })
  })

  it('is nobody else’s: not seen, not changed, not ended', () => {
    const town = foundTown({ people: ['sibling', 'mother', 'spouse'] })
    const { id } = bind(town, 'sibling', 'mother')
    expect(bindings(town, 'spouse').bindings).toEqual([])
    expect(change(town, 'spouse', id, 1).refusal).toBe('NOT_FOUND')
    expect(end(town, 'spouse', id).refusal).toBe('NOT_FOUND')
  })
})

describe('a version', () => {
  it('that is not the one of now is refused with 409, whatever is asked', () => {
    const town = two()
    const { id } = must(offer(town, 'sibling', 'mother'))
    must(change(town, 'sibling', id, 0))
    const answers = [
      accept(town, 'mother', id, 0),
      end(town, 'sibling', id, 0),
      change(town, 'sibling', id, 2),
    ]
    for (const { status, refusal } of answers) expect([status, refusal]).toEqual([409, 'VERSION_CONFLICT'])
    expect(must(accept(town, 'mother', id, 1)).monthCapFen).toBe(20_000)
  })

  it('keeps a member from accepting terms that were changed unseen', () => {
    const town = two()
    const { id, version } = must(offer(town, 'sibling', 'mother', { mon_cap: 90_000 }))
    must(change(town, 'sibling', id, version))
    expect(accept(town, 'mother', id, version).refusal).toBe('VERSION_CONFLICT')
    expect(seen(town, 'mother', id).state).toBe('PENDING')
  })
})

describe('a child under 14', () => {
  const family = (): Town => foundTown({ people: ['child', 'employee', 'sibling'] })

  it('sees an offer; the guardian sees it too, and accepts', () => {
    const town = family()
    const { id } = must(offer(town, 'sibling', 'child', { rela: 'CHILD' }))
    expect(seen(town, 'child', id)).toMatchObject({ role: 'MEMBER', forMaskedName: null, acts: [] })
    const waiting = seen(town, 'employee', id)
    expect(waiting).toMatchObject({
      role: 'MEMBER',
      forMaskedName: '*小雨',
      otherMaskedName: '*海涛',
      acts: ['ACCEPT', 'DECLINE'],
    })
    const waitingFor = ['employee', 'child', 'sibling'].map(
      (person) => must(town.ask(readMe, {}, { token: town.enter(person) })).offersWaiting,
    )
    expect(waitingFor).toEqual([1, 0, 0])
    const refused = accept(town, 'child', id)
    expect([refused.status, refused.refusal]).toEqual([403, 'GUARDIAN_REQUIRED'])
    expect(must(accept(town, 'employee', id)).state).toBe('ACTIVE')
    expect(must(town.ask(readMe, {}, { token: town.enter('employee') })).offersWaiting).toBe(0)
  })

  it('has a guardian who may end it, and nobody else may', () => {
    const town = family()
    const { id } = must(offer(town, 'sibling', 'child', { rela: 'CHILD' }))
    must(accept(town, 'employee', id))
    expect(end(town, 'child', id).refusal).toBe('GUARDIAN_REQUIRED')
    expect(must(end(town, 'employee', id)).ended?.by).toBe('MEMBER')
  })

  it('whose guardian shares: one binding, one row, and the guardian accepts it', () => {
    const people = [madeUp('parent', { admdvs: '350100', employment: 'employee', born: '19850101' })]
    const [parent] = people
    const kid = madeUp('kid', {
      admdvs: '350100',
      born: '20160101',
      ...(parent && { guardian: parent.personNumber }),
    })
    const town = foundTown({ people: [...people, kid] })
    const { id, acts } = must(offer(town, 'parent', 'kid', { rela: 'CHILD' }))
    expect(acts).toEqual(['CHANGE', 'END', 'ACCEPT', 'DECLINE'])
    expect(bindings(town, 'parent').bindings).toHaveLength(1)
    expect(must(accept(town, 'parent', id))).toMatchObject({ role: 'SHARER', state: 'ACTIVE' })
  })

  it('speaks for itself from the fourteenth birthday on', () => {
    const guardian = madeUp('guardian', { admdvs: '350100', born: '19850101' })
    const teen = madeUp('teen', {
      admdvs: '350100',
      born: '20121201',
      guardian: guardian.personNumber,
    })
    const town = foundTown({ people: [guardian, teen, 'sibling'] })
    town.setClock(Date.parse('2026-11-30T23:59:00+08:00'))
    const { id } = must(offer(town, 'sibling', 'teen', { rela: 'CHILD' }))
    expect(accept(town, 'teen', id).refusal).toBe('GUARDIAN_REQUIRED')
    town.setClock(Date.parse('2026-12-01T00:00:00+08:00'))
    expect(accept(town, 'guardian', id).refusal).toBe('NOT_FOUND')
    expect(must(accept(town, 'teen', id)).state).toBe('ACTIVE')
  })
})

it('an offer accepted after its sharer was suspended is refused', () => {
  const town = two()
  const { id } = must(offer(town, 'sibling', 'mother'))
  insurance(town, 'sibling', '2')
  town.pass(day)
  const asked = town.ask(
    acceptBinding,
    { path: { bindId: id }, body: { ver: 0 } },
    { token: town.enter('mother') },
  )
  expect(asked.refusal).toBe('ACCOUNT_FROZEN')
})
