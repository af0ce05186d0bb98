import { createTestStore, page } from './list-of-letters'

describe('a list', () => {
  it('of a gateway that counts from the top shows an entry once, though it comes on two pages', async () => {
    const { city, store, items, list } = createTestStore()
    void store.refresh()
    await city.answer(0, page('zyxy', '4'))
    void store.more()
    await city.answer(1, page('xwv', '7'))
    expect(items()).toBe('zyxwv')
    void store.refresh()
    await city.answer(2, page('!zyz', '4'))
    expect([items(), list()?.nextCursor]).toEqual(['!zyxwv', '7'])
  })

  it.each([
    ['the cursor just asked for', ['x', 'x']],
    ['one asked for before', ['x', 'u', 'x']],
  ])('ends where the gateway gives %s again', async (_, cursors) => {
    const { city, store, items, list } = createTestStore()
    void store.refresh()
    for (const [n, cursor] of cursors.entries()) {
      if (n > 0) void store.more()
      await city.answer(n, page(['zyx', 'wvu', 'tsr'][n] ?? '', cursor))
    }
    expect([items(), list()?.nextCursor]).toEqual([
      ['zyx', 'wvu', 'tsr'].slice(0, cursors.length).join(''),
      null,
    ])
  })

  it('looked at again remembers which cursors came before', async () => {
    const { city, store, list } = createTestStore()
    void store.refresh()
    await city.answer(0, page('zyx', 'x'))
    void store.more()
    await city.answer(1, page('wvu', 'u'))
    void store.show('pharmacy')
    await city.answer(2, page('p', null))
    void store.show('all')
    await city.answer(3, page('zyx', 'x'))
    void store.more()
    await city.answer(4, page('tsr', 'x'))
    expect([list()?.items.join(''), list()?.nextCursor]).toEqual(['zyxwvutsr', null])
  })

  it('ends where the gateway gives an empty cursor', async () => {
    const { city, store, list } = createTestStore()
    void store.refresh()
    await city.answer(0, page('zyx', ''))
    expect(list()?.nextCursor).toBeNull()
  })

  it('that begins again may give its cursors again', async () => {
    const { city, store, items, list } = createTestStore()
    void store.refresh()
    await city.answer(0, page('zyx', '3'))
    void store.more()
    await city.answer(1, page('wvu', '6'))
    void store.refresh()
    await city.answer(2, page('987', '3'))
    void store.more()
    await city.answer(3, page('654', '6'))
    expect([items(), list()?.nextCursor]).toEqual(['987654', '6'])
  })
})
