import { lastSeen } from '@/domain/remote'
import { createRemoteStore } from '@/state/remote-store'
import { heldAnswers } from './answers'
import { createLifetimes } from '@/state/lifetimes'

function createTestStore(kept: Record<string, string> = {}) {
  const city = heldAnswers<string>()
  let now = 1_000
  const store = createRemoteStore<string, string>({
    lifetime: createLifetimes().person,
    ask: (key) => city.ask(key),
    clock: { now: () => now },
    first: '2026',
    recall: (key) => (kept[key] === undefined ? undefined : { value: kept[key], at: 5 }),
  })
  const value = () => store.getState().value
  return { city, store, value, seen: () => lastSeen(value())?.value, at: (time: number) => void (now = time) }
}

describe('a value of the city', () => {
  it('is asked, and is there with the time it was seen', async () => {
    const { city, store, value } = createTestStore()
    void store.refresh()
    expect(value()).toEqual({ is: 'loading' })
    await city.answer(0, 'one')
    expect(value()).toEqual({ is: 'ready', seen: { value: 'one', at: 1_000 } })
  })

  it('stays while it is asked anew, and when that fails', async () => {
    const { city, store, value, seen } = createTestStore()
    void store.refresh()
    await city.answer(0, 'one')
    void store.refresh()
    expect([value().is, seen()]).toEqual(['loading', 'one'])
    await city.fail(1, { is: 'offline' })
    expect([value().is, seen()]).toEqual(['failed', 'one'])
  })

  it('is asked once, however often it is wanted at once', () => {
    const { city, store } = createTestStore()
    void store.refresh()
    void store.refresh()
    expect(city.asked()).toEqual([['2026']])
  })

  it('is what the phone kept, until the city answers', async () => {
    const { city, store, value, seen } = createTestStore({ '2026': 'kept' })
    void store.refresh()
    expect([value().is, seen()]).toEqual(['loading', 'kept'])
    await city.fail(0, { is: 'offline' })
    expect(value()).toEqual({ is: 'failed', problem: { is: 'offline' }, last: { value: 'kept', at: 5 } })
  })

  it('of another key never shows under this one, however late it comes', async () => {
    const { city, store, value, seen } = createTestStore()
    void store.refresh()
    void store.show('2025')
    expect(value()).toEqual({ is: 'loading' })
    await city.answer(0, 'of 2026')
    expect(seen()).toBeUndefined()
    await city.answer(1, 'of 2025')
    expect(seen()).toBe('of 2025')
  })

  it('is there at once when its key is looked at again', async () => {
    const { city, store, value, seen } = createTestStore()
    void store.refresh()
    await city.answer(0, 'of 2026')
    void store.show('2025')
    void store.show('2026')
    expect([value().is, seen()]).toEqual(['loading', 'of 2026'])
  })

  it('is nobody’s once it is forgotten, and an answer still on its way stays away', async () => {
    const { city, store, value } = createTestStore()
    void store.refresh()
    await city.answer(0, 'one')
    void store.show('2025')
    store.forget()
    await city.answer(1, 'two')
    expect(store.getState()).toEqual({ key: '2026', value: { is: 'idle' } })
    void store.refresh()
    expect(value()).toEqual({ is: 'loading' })
  })
})
