import { orderSharers } from '@/contract/family'
import { foundTown, must, type Town } from '../town'
import { bind, bindings, end, seen } from './binding'
import { madeUp } from './made-up-people'

describe('the order of the sharers', () => {
  const inBeijing = () => {
    const sharers = ['one', 'two', 'three'].map((name) =>
      madeUp(name, { admdvs: '110000', employment: 'employee', born: '19850101' }),
    )
    const town = foundTown({ people: [madeUp('elder', { admdvs: '110000' }), ...sharers] })
    const ids = sharers.map(({ person }) => bind(town, person, 'elder').id)
    return { town, ids }
  }
  const order = (town: Town, by: string, bind_ids: string[], ver: number) =>
    town.ask(orderSharers, { body: { bind_ids, ver } }, { token: town.enter(by) })

  it('is the one in which they were accepted, until the member sets another', () => {
    const { town, ids } = inBeijing()
    expect(ids.map((id) => seen(town, 'elder', id).order)).toEqual([1, 2, 3])
    const { orderVersion, orderSettable } = bindings(town, 'elder')
    expect(orderSettable).toBe(true)
    const after = must(order(town, 'elder', [ids[2] ?? '', ids[0] ?? '', ids[1] ?? ''], orderVersion))
    expect(after).toEqual(bindings(town, 'elder'))
    expect(ids.map((id) => seen(town, 'elder', id).order)).toEqual([2, 3, 1])
    expect(seen(town, 'two', ids[1] ?? '').order).toBe(3)
  })

  it('closes up when one of them ends', () => {
    const { town, ids } = inBeijing()
    must(end(town, 'elder', ids[0] ?? ''))
    expect(ids.map((id) => seen(town, 'elder', id).order)).toEqual([null, 1, 2])
  })

  it('is refused when it is made of what is not so any more, or names not each of them once', () => {
    const { town, ids } = inBeijing()
    const { orderVersion } = bindings(town, 'elder')
    for (const [wrong, ver] of [
      [ids, orderVersion - 1],
      [ids.slice(1), orderVersion],
      [[...ids, 'B000000000'], orderVersion],
      [[ids[0], ids[0], ids[1]], orderVersion],
    ] as [string[], number][]) {
      expect(order(town, 'elder', wrong, ver)).toMatchObject({ status: 409, refusal: 'VERSION_CONFLICT' })
    }
    must(end(town, 'elder', ids[2] ?? ''))
    expect(order(town, 'elder', ids, orderVersion).refusal).toBe('VERSION_CONFLICT')
  })

  it('is fixed in a city that does not let it be set', () => {
    const town = foundTown({ people: ['sibling', 'mother'] })
    const { id } = bind(town, 'sibling', 'mother')
    expect(order(town, 'mother', [id], 1).refusal).toBe('ORDER_FIXED')
  })
})
