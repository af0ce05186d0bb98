// Each habit of a client is shown on the sample app.
import { assertNoErrors, clientNames, type ClientName, type Phone } from '../index'
import { clientOf } from '../clients'
import { start, waitForLine } from './phones'
import { platforms } from './sample'

const buttonOf = (phone: Phone): Promise<{ width: number; height: number }> =>
  phone.page.evaluate(() => {
    const { width, height } = document.querySelector('wx-button')!.getBoundingClientRect()
    return { width: Math.round(width), height: Math.round(height) }
  })

describe.each(platforms)('on %s', (platform) => {
  test.each(clientNames)('the sample app runs on the client %s', async (client) => {
    const phone = await start(platform, { client })
    await phone.waitForText('count 0')
    await phone.tap('add')
    await phone.waitForText('count 1')
    assertNoErrors(phone)
  })

  test.each<[ClientName, { width?: number; height?: number }]>([
    ['wechat-v2', { width: 184 }],
    ['alipay-like', { width: 375, height: 47 }],
    ['bare', { height: 24 }],
  ])('a button without a style of its own looks as the client %s draws it', async (client, box) => {
    const phone = await start(platform, { client, viewport: { width: 375, height: 667 } })
    await phone.waitForText('count 0')
    expect(await buttonOf(phone)).toMatchObject(box)
  })

  test('a change reaches the page late where the threads are slow, and in order', async () => {
    const phone = await start(platform, { client: 'slow-bridge', seed: 7 })
    await phone.waitForText('count 0')
    const counts = phone.page.evaluate(async () => {
      const page = document.querySelector<HTMLElement>('.wx-page:not(.behind)')!
      const seen: number[] = []
      const end = performance.now() + 2_000
      while (performance.now() < end && seen.at(-1) !== 3) {
        const count = Number(/count (\d+)/.exec(page.innerText)?.[1])
        if (seen.at(-1) !== count) seen.push(count)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return seen
    })
    for (let n = 0; n < 3; n += 1) await phone.tap('add')
    expect(await counts).toEqual([0, 1, 2, 3])
    const [first] = await phone.setDataLog()
    expect(first?.rendered).toBeGreaterThan(first?.at ?? Infinity)
  })

  test('an ability that stays silent never answers, one that throws throws, one that is lacking is not there', async () => {
    const phone = await start(platform, {
      url: '/pages/device/index',
      habits: {
        silent: ['getNetworkType'],
        throwing: ['getSystemInfoSync'],
        lacking: ['getUpdateManager'],
      },
    })
    await phone.tap('#network')
    await phone.tap('#info')
    await waitForLine(phone, /^info threw .*not supported/)
    await phone.tap('#update')
    await waitForLine(phone, /^update threw/)
    await phone.tap('#save')
    await waitForLine(phone, 'saved v')
    expect(await phone.text()).not.toContain('type ')
  })

  test('brightness that is not told is refused; Android alone takes −1 and tells what it had', async () => {
    const untold = await start(platform, { url: '/pages/device/index', habits: { brightness: 'untold' } })
    await untold.tap('#bright')
    await waitForLine(untold, /^bright failed .*not supported/)
    expect(await untold.device()).toMatchObject({ brightness: 1 })
    const name = platform === 'weapp' ? 'value' : 'brightness'
    const follow = async (system: 'ios' | 'android'): Promise<unknown> => {
      const phone = await start(platform, { habits: { system } })
      return phone.callApi('setScreenBrightness', { [name]: -1 })
    }
    expect(await follow('ios')).toHaveProperty('failed')
    expect(await follow('android')).toHaveProperty('done')
  })

  test('a day that does not exist is refused by the language of iOS, and rolled on by that of Android', async () => {
    for (const [system, read] of [
      ['ios', 'day NaN 1835395200000'],
      ['android', 'day 1772409600000 1835395200000'],
    ] as const) {
      const phone = await start(platform, { url: '/pages/device/index', habits: { system } })
      await phone.tap('#noday')
      await waitForLine(phone, read)
    }
  })

  test('a full phone stores nothing more', async () => {
    const phone = await start(platform, { url: '/pages/device/index', habits: { storage: 'full' } })
    await phone.tap('#save')
    await phone.tap('#saveasync')
    await waitForLine(phone, /^saveasync failed/)
    expect(await phone.storage()).toEqual({})
  })

  test('a phone that loses what is in the background breaks off requests', async () => {
    const never = new Promise<undefined>(() => undefined)
    const phone = await start(platform, {
      url: '/pages/device/index',
      habits: { background: 'loses' },
      onRequest: () => never,
    })
    await phone.tap('#get')
    await phone.hide()
    await phone.show()
    await waitForLine(phone, /^get failed .*interrupted/)
  })

  test('a client that is drawn from a seed is the same each time, and another one for other seeds', () => {
    expect(clientOf(platform, 'drawn', 7)).toEqual(clientOf(platform, 'drawn', 7))
    const drawn = new Set(
      Array.from({ length: 100 }, (_, n) => JSON.stringify(clientOf(platform, 'drawn', n))),
    )
    expect(drawn.size).toBe(100)
  })
})

test.each([
  ['2.20.0', /^info threw/],
  ['2.20.1', /^font 16/],
])('with base library %s WeChat has what came until then', async (library, line) => {
  const phone = await start('weapp', { url: '/pages/device/index', habits: { library } })
  await phone.tap('#info')
  await waitForLine(phone, line)
})
