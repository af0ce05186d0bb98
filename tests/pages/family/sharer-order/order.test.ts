import { lastSeen } from '@/domain/remote'
import { moved, payersOf } from '@/pages/family/sharer-order/payers'
import { payersShown } from '@/pages/family/sharer-order/sharer-order-store'
import { idleAct, problemOf } from '@/state/act'
import { bind, end, offer } from '../../../mock/family/binding'
import { madeUp } from '../../../mock/family/made-up-people'
import { foundTown, must } from '../../../mock/town'
import { endSession } from '../../../phone-in-town'
import { sharingPhone } from '../sharing-phone'

/** Opens the order of the sharers on the phone of an elder in a city, with three relatives who pay. */
async function openOrder(admdvs = '110000') {
  const sharers = ['one', 'two', 'three'].map((name) =>
    madeUp(name, { admdvs, employment: 'employee', born: '19850101' }),
  )
  const town = foundTown({ people: [madeUp('elder', { admdvs }), ...sharers] })
  const ids = sharers.map(({ person }) => bind(town, person, 'elder').id)
  const phone = await sharingPhone('elder', town)
  const known = () => lastSeen(phone.bindings.getState().value)?.value
  const cityOrder = () => payersOf(known() ?? { bindings: [] }).map(({ id }) => ids.indexOf(id))
  const { sharerOrder: order } = phone
  const shown = () =>
    payersShown(known() ?? { bindings: [] }, order.getState().arrangement).map(({ id }) => ids.indexOf(id))
  const problem = () => problemOf(order.getState().act)
  return { ...phone, order, id: (n: number) => ids[n] ?? '', cityOrder, shown, problem }
}

describe('the order of who pays for me', () => {
  it('is the city’s until something is moved, and the city’s again when it is saved', async () => {
    const { order, id, shown, cityOrder } = await openOrder()
    expect(shown()).toEqual([0, 1, 2])
    order.move(id(2), -1)
    order.move(id(2), -1)
    expect(shown()).toEqual([2, 0, 1])
    expect(cityOrder()).toEqual([0, 1, 2])
    await order.save()
    expect(cityOrder()).toEqual([2, 0, 1])
    expect(order.getState()).toEqual({ arrangement: { is: 'saved', ids: undefined }, act: idleAct })
  })

  it('can be left as it was', async () => {
    const { order, id, shown } = await openOrder()
    order.move(id(0), 1)
    order.undo()
    expect(shown()).toEqual([0, 1, 2])
  })

  it('touched twice is saved once', async () => {
    const { order, id, asked } = await openOrder()
    order.move(id(0), 1)
    await Promise.all([order.save(), order.save()])
    expect(asked('POST /family/order')).toBe(1)
  })

  it('made of what is not so any more is refused; what was arranged stays, and is saved without whoever left', async () => {
    const { order, id, problem, town, shown, cityOrder } = await openOrder()
    order.move(id(2), -1)
    must(end(town, 'one', id(0)))
    await order.save()
    expect(problem()).toMatchObject({ code: 'VERSION_CONFLICT' })
    expect(shown()).toEqual([2, 1])
    await order.save()
    expect(cityOrder()).toEqual([2, 1])
  })

  it('whose answer was lost is saved: nothing is said', async () => {
    const { order, id, rewrite } = await openOrder()
    order.move(id(1), -1)
    rewrite(() => '')
    await order.save()
    expect(order.getState()).toMatchObject({ arrangement: { is: 'saved' }, act: idleAct })
  })

  it('stays arranged when the session ends, and is saved after the return', async () => {
    const here = await openOrder()
    const { order, id, problem, shown, enterAs, cityOrder } = here
    order.move(id(1), -1)
    endSession(here)
    await order.save()
    expect(problem()?.is).toBe('signed-out')
    await enterAs('elder')
    expect(problem()).toBeUndefined()
    expect(shown()).toEqual([1, 0, 2])
    await order.save()
    expect(cityOrder()).toEqual([1, 0, 2])
  })

  it('is told as fixed where the city does not let it be set', async () => {
    const { bindings, order, id, problem } = await openOrder('350100')
    expect(lastSeen(bindings.getState().value)?.value.orderSettable).toBe(false)
    order.move(id(1), -1)
    await order.save()
    expect(problem()).toMatchObject({ code: 'ORDER_FIXED' })
  })

  it('has nobody in it whose offer waits, who is a child’s, or for whom I pay', async () => {
    const town = foundTown({ people: ['employee', 'mother', 'child', 'sibling', 'spouse'] })
    must(offer(town, 'spouse', 'child', { rela: 'CHILD' }))
    const { id } = bind(town, 'sibling', 'employee', { rela: 'SIBLING' })
    const { bindings } = await sharingPhone('employee', town)
    const all = lastSeen(bindings.getState().value)?.value ?? { bindings: [] }
    expect(all.bindings.map(({ state }) => state)).toContain('PENDING')
    expect(payersOf(all).map((payer) => payer.id)).toEqual([id])
  })
})

it('moving past an end, or somebody who is not there, moves nothing', () => {
  expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 'c', 1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
})
