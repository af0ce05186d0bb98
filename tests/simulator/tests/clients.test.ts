// Each habit of a client is shown on the sample app.
import { assertNoErrors, clientNames, type ClientName, type Phone } from '../index'
import { start } from './phones'
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
})
