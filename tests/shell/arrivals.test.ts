import { navigateTo, switchTab } from '@tarojs/taro'
import { failed, ok } from '@/domain/result'
import { createArrivals } from '@/shell/arrivals'
import { addressOf } from '@/shell/routes'
import { createLifetimes } from '@/state/lifetimes'

jest.mock('@tarojs/taro', () => ({
  getCurrentPages: () => [],
  navigateTo: jest.fn(() => Promise.resolve()),
  switchTab: jest.fn(() => Promise.resolve()),
}))

const opened = jest.mocked(navigateTo)
const turned = jest.mocked(switchTab)
const xian = { code: '610100', name: '西安' }

/** Starts an app by a link; returns functions that tell which pages it opened. */
function started(link: Parameters<ReturnType<typeof createArrivals>['appShown']>[0] = {}, offline = false) {
  opened.mockClear()
  turned.mockClear()
  let asked = 0
  const arrivals = createArrivals(
    {
      cityNames: async () => {
        asked += 1
        return offline ? failed({ is: 'offline' }) : ok([{ code: '350100', name: '福州' }, xian])
      },
    },
    createLifetimes().phone,
  )
  arrivals.appShown(link)
  const openedUrls = (): string[] => [...opened.mock.calls, ...turned.mock.calls].map(([{ url }]) => url)
  return { ...arrivals, openedUrls, asked: () => asked }
}
const entryCity = async (app: ReturnType<typeof started>): Promise<unknown> => {
  await Promise.resolve()
  await Promise.resolve()
  return app.getState().from
}

describe('a link', () => {
  it('that starts the app is followed when home opens, and not before', () => {
    const app = started({ query: { to: 'consents' } })
    expect(app.openedUrls()).toEqual([])
    app.homeOpened({ to: 'consents' })
    expect(app.openedUrls()).toEqual([addressOf('consents')])
  })

  it('of which Alipay tells the app alone is followed all the same, once', () => {
    const app = started({ query: { to: 'consents' } })
    app.homeOpened({})
    app.appShown({ query: { to: 'consents' } })
    app.homeOpened({})
    expect(app.openedUrls()).toEqual([addressOf('consents')])
  })

  it('that comes while the app is alive is followed once, however often the app comes to the front', () => {
    const app = started()
    app.homeOpened({})
    for (let n = 0; n < 3; n += 1) app.appShown({ query: { to: 'place', time: String(n) } })
    app.appShown({ query: {} })
    app.appShown({ query: { to: 'place' } })
    expect(app.openedUrls()).toEqual([addressOf('place')])
    app.appShown({ query: { to: 'voucher' } })
    expect(app.openedUrls()).toEqual([addressOf('place'), addressOf('voucher')])
  })

  it('for which the client opens home anew is followed from there', () => {
    const app = started({ query: { to: 'place' } })
    app.homeOpened({ to: 'place' })
    app.homeOpened({ to: 'place' })
    app.appShown({ query: { to: 'place' } })
    expect(app.openedUrls()).toEqual([addressOf('place'), addressOf('place')])
  })

  it('to nowhere leaves the person where they are', () => {
    const app = started({ query: { to: 'nowhere' } })
    app.homeOpened({ to: 'nowhere' })
    app.appShown({ query: { to: '../../me' } })
    expect([app.openedUrls(), app.asked()]).toEqual([[], 0])
  })
})

describe('the city of an entry', () => {
  it('is named, with the entry, until it was read of', async () => {
    const app = started({ scene: 1092, query: { city: xian.code } })
    expect(await entryCity(app)).toBeUndefined()
    app.homeOpened({ city: xian.code })
    expect(await entryCity(app)).toEqual({ ...xian, entry: 'WECHAT_CITY_SERVICES' })
    app.seen()
    app.appShown({ scene: 1092, query: { city: xian.code } })
    expect(await entryCity(app)).toBeUndefined()
  })

  it('stays as it was when the app comes back without a link', async () => {
    const app = started()
    app.homeOpened({ city: xian.code, chInfo: 'ch_citizen' })
    app.appShown({})
    expect(await entryCity(app)).toEqual({ ...xian, entry: 'ALIPAY_CITIZEN_CENTRE' })
    expect(app.asked()).toBe(1)
  })

  it.each([
    ['that nobody knows', '999999', false],
    ['that cannot be named without network', xian.code, true],
  ])('%s is not worth a word', async (_, city, offline) => {
    const app = started({}, offline)
    app.homeOpened({ city })
    expect([await entryCity(app), app.asked()]).toEqual([undefined, 1])
  })
})
