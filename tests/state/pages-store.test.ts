import fc from 'fast-check'
import { mergeFirstPage, type PagedList } from '@/state/paged-list'
import { createTestStore, page } from './list-of-letters'

describe('a list that comes page by page', () => {
  it('grows by a page at a time, to its end', async () => {
    const { city, store, items } = createTestStore()
    void store.refresh()
    await city.answer(0, page('zyx', 'x'))
    void store.more()
    await city.answer(1, page('wv', null))
    expect(items()).toBe('zyxwv')
    await store.more()
    expect(city.asked()).toEqual([
      ['all', undefined],
      ['all', 'x'],
    ])
  })

  it('asks for a next page once, however often its end is touched', async () => {
    const { city, store } = createTestStore()
    void store.refresh()
    await city.answer(0, page('zyx', 'x'))
    void store.more()
    void store.more()
    expect(city.asked()).toHaveLength(2)
  })

  it('keeps what was loaded below when its first page is asked anew', async () => {
    const { city, store, items, list } = createTestStore()
    void store.refresh()
    await city.answer(0, page('zyx', 'x'))
    void store.more()
    await city.answer(1, page('wvu', 'u'))
    void store.refresh()
    expect(items()).toBe('zyxwvu')
    await city.answer(2, page('!zy', 'y'))
    expect([items(), list()?.nextCursor]).toEqual(['!zyxwvu', 'u'])
  })

  it('brings the next page after the first, where its end is touched while that is asked anew', async () => {
    const { city, store, items } = createTestStore()
    void store.refresh()
    void store.more()
    await city.answer(0, page('zyx', 'x'))
    expect(city.asked()).toHaveLength(1)
    void store.refresh()
    void store.more()
    void store.more()
    await city.answer(1, page('!zyx', 'x'))
    await city.answer(2, page('wv', null))
    expect(items()).toBe('!zyxwv')
    expect(city.asked()).toHaveLength(3)
  })

  it('brings no next page to another key than the one whose end was touched', async () => {
    const { city, store } = createTestStore()
    void store.refresh()
    await city.answer(0, page('zyx', 'x'))
    void store.refresh()
    void store.more()
    void store.show('pharmacy')
    await city.answer(1, page('!zyx', 'x'))
    await city.answer(2, page('p', 'p'))
    expect(city.asked()).toHaveLength(3)
  })

  it('keeps what is there when the next page cannot be had, and gets it the next time', async () => {
    const { city, store, items } = createTestStore()
    void store.refresh()
    await city.answer(0, page('zyx', 'x'))
    void store.more()
    await city.fail(1, { is: 'offline' })
    expect([store.getState().value.is, items()]).toEqual(['failed', 'zyx'])
    void store.more()
    await city.answer(2, page('w', null))
    expect(items()).toBe('zyxw')
  })

  it('of another key never shows under this one, and is there to its full length when looked at again', async () => {
    const { city, store, items } = createTestStore()
    void store.refresh()
    await city.answer(0, page('zyx', 'x'))
    void store.more()
    void store.show('pharmacy')
    expect(items()).toBeUndefined()
    await city.answer(1, page('wvu', 'u'))
    expect(items()).toBeUndefined()
    await city.answer(2, page('p', null))
    expect(items()).toBe('p')
    void store.show('all')
    expect(items()).toBe('zyx')
  })

  it('is nobody’s once it is forgotten', async () => {
    const { city, store, items } = createTestStore()
    void store.refresh()
    await city.answer(0, page('zyx', 'x'))
    void store.more()
    store.forget()
    await city.answer(1, page('wvu', 'u'))
    expect(items()).toBeUndefined()
    expect(store.getState()).toEqual({ key: 'all', value: { is: 'idle' } })
  })
})

test('a fresh first page on top of an old list is the list of now, as far down as it was loaded', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 20 }),
      (old, loaded, added, size) => {
        const now = Array.from({ length: old + added }, (_, n) => String(old + added - n))
        const cut = (list: readonly string[], length: number): PagedList<string> => ({
          items: list.slice(0, length),
          nextCursor: length < list.length ? (list[length - 1] ?? null) : null,
        })
        const before = cut(now.slice(added), loaded)
        const { items, nextCursor } = mergeFirstPage(cut(now, size), before, (item) => item)
        expect(items).toEqual(now.slice(0, items.length))
        expect(nextCursor).toBe(items.length < now.length ? items[items.length - 1] : null)
        expect(items.length).toBeGreaterThanOrEqual(Math.min(size, now.length))
      },
    ),
    { seed: 20261121, numRuns: 1_000 },
  )
})
