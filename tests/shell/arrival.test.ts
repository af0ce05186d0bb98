import { navigateTo, switchTab } from '@tarojs/taro'
import { arrivalBy, follow, tabOfLaunch } from '@/shell/arrival'
import { packages } from '@/shell/page-list'
import { addressOf, isTab, pagesWithId } from '@/shell/routes'

jest.mock('@tarojs/taro', () => ({
  getCurrentPages: () => [],
  navigateTo: jest.fn(() => Promise.resolve()),
  showToast: () => Promise.resolve(),
  switchTab: jest.fn(() => Promise.resolve()),
}))

const home = { tab: 'home' }

describe('a link', () => {
  it.each([
    [{}, home],
    [{ to: 'voucher' }, { tab: 'voucher' }],
    [{ to: 'me' }, { tab: 'me' }],
    [{ to: 'sign-in' }, { page: 'signIn', query: {} }],
    [
      { to: 'record', id: 'S000000001' },
      { page: 'record', query: { id: 'S000000001' } },
    ],
    [
      { to: 'record', id: 'S-000_001' },
      { page: 'record', query: { id: 'S-000_001' } },
    ],
    [{ to: '%76oucher' }, { tab: 'voucher' }],
  ])('%j leads to %j', (query, to) => {
    expect(arrivalBy({ query }).to).toEqual(to)
  })

  it.each([
    { to: '' },
    { to: undefined },
    { to: 'nowhere' },
    { to: 'VOUCHER' },
    { to: 'signIn' },
    { to: 'sign-In' },
    { to: 'constructor' },
    { to: '__proto__' },
    { to: 'toString' },
    { to: '/pages/identity/identity/index' },
    { to: 'https://evil.example' },
    { to: '%' },
    { to: 'record' },
    { to: 'record', id: '' },
    { to: 'record', id: '../me' },
    { to: 'record', id: 'S1%3Fto%3Dme' },
    { to: 'record', id: 'S1&to=me' },
    { to: 'record', id: 'a'.repeat(65) },
    { to: 'record', id: 'S1\n' },
    { id: 'S000000001' },
  ])('%j leads home', (query) => {
    expect(arrivalBy({ query }).to).toEqual(home)
  })

  it.each(Object.values(packages).flat())('leads to %s by its name in kebab-case', (route) => {
    const to = route.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const needsId = pagesWithId.some((page) => page === route)
    expect(arrivalBy({ query: { to } }).to).toEqual(
      isTab(route) ? { tab: route } : needsId ? home : { page: route, query: {} },
    )
    if (needsId)
      expect(arrivalBy({ query: { to, id: 'X1' } }).to).toEqual({ page: route, query: { id: 'X1' } })
  })

  it('is not read from what every object has', () => {
    const query = Object.create({ to: 'voucher', city: '350100' }) as Record<string, string>
    expect(arrivalBy({ query })).toEqual({ entry: 'ELSEWHERE', to: home, placeCode: undefined })
  })

  it.each([
    ['350100', '350100'],
    ['%33%35%30100', '350100'],
    ['35010', undefined],
    ['3501000', undefined],
    ['fuzhou', undefined],
    ['３５０１００', undefined],
    ['', undefined],
  ])('of the city %j belongs to %j', (city, placeCode) => {
    expect(arrivalBy({ query: { city } }).placeCode).toBe(placeCode)
  })

  it.each([
    [1092, {}, 'WECHAT_CITY_SERVICES'],
    ['1092', {}, 'WECHAT_CITY_SERVICES'],
    [1001, {}, 'ELSEWHERE'],
    [undefined, {}, 'ELSEWHERE'],
    [undefined, { chInfo: 'ch_citizen' }, 'ALIPAY_CITIZEN_CENTRE'],
    [undefined, { chInfo: '' }, 'ELSEWHERE'],
  ])('opened by scene %j with %j came from %s', (scene, query, entry) => {
    expect(arrivalBy({ scene, query }).entry).toBe(entry)
  })
})

describe('following a link', () => {
  const opened = jest.mocked(navigateTo)
  const turned = jest.mocked(switchTab)
  const followed = (query: Record<string, string>): unknown => {
    opened.mockClear()
    turned.mockClear()
    follow(arrivalBy({ query }))
    return [opened.mock.calls.flat(), turned.mock.calls.flat()]
  }

  it.each([
    [{}, [[], []]],
    [{ to: 'voucher' }, [[], [{ url: addressOf('voucher') }]]],
    [{ to: 'me' }, [[], [{ url: addressOf('me') }]]],
    [{ to: 'sign-in' }, [[{ url: addressOf('signIn') }], []]],
    [{ to: 'record', id: 'S1' }, [[{ url: `${addressOf('record')}?id=S1` }], []]],
    [{ to: 'nowhere' }, [[], []]],
  ])('%j opens %j', (query, calls) => {
    expect(followed(query)).toEqual(calls)
  })

  it('that the client will not open leaves the person at home', async () => {
    opened.mockReturnValueOnce(Promise.reject(new Error('page stack is full')))
    expect(() =>
      follow({ entry: 'ELSEWHERE', to: { page: 'signIn', query: {} }, placeCode: undefined }),
    ).not.toThrow()
    await Promise.resolve()
  })
})

describe('a launch', () => {
  it.each([
    ['pages/voucher/index', {}, 'voucher'],
    ['pages/home/index', { to: 'voucher' }, 'voucher'],
    ['pages/home/index', {}, 'home'],
    ['pages/home/index', { to: 'me' }, 'me'],
    ['pages/home/index', { to: 'record', id: 'S000000001' }, undefined],
  ])('by %s with %j leads to the tab %s', (path, query, tab) => {
    expect(tabOfLaunch({ path, query, scene: 1001 })).toBe(tab)
  })

  it('of which the client tells nothing leads nowhere', () => {
    expect(tabOfLaunch(undefined)).toBeUndefined()
  })
})
