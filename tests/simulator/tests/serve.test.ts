// Tests the preview: phones side by side, used with a mouse.
import http from 'node:http'
import { serve } from '../index'
import { alipayProgram, weappProgram } from './hand-written'
import { afterThisTest, sharedBrowser } from './phones'
import { programFolder } from './programs'

async function preview(): Promise<string> {
  const till = http.createServer((_, response) => response.end('<!doctype html><p>till'))
  await new Promise<void>((resolve) => till.listen(0, '127.0.0.1', resolve))
  afterThisTest(() => till.close())
  const { port } = till.address() as { port: number }
  const server = await serve({
    phones: [
      { platform: 'weapp', dist: programFolder(weappProgram) },
      { platform: 'alipay', dist: programFolder(alipayProgram) },
    ],
    extras: [{ title: '收银台 <1>', url: `http://127.0.0.1:${port}/` }],
    heading: '预览',
    intro: '两部手机和一个收银台',
  })
  afterThisTest(() => server.close())
  return server.url
}

test('phones and further pages fit side by side on a laptop, each with what belongs to it', async () => {
  const url = await preview()
  const page = await (await sharedBrowser()).newPage({ viewport: { width: 1400, height: 900 } })
  afterThisTest(() => page.close())
  await page.goto(url)
  expect(await page.title()).toBe('预览')
  expect(await page.getByText('两部手机和一个收银台').isVisible()).toBe(true)
  await page.frameLocator('iframe[title="收银台 <1>"]').getByText('till').waitFor()
  const frames = await page.locator('iframe').evaluateAll((all) =>
    all.map((frame) => {
      const { top, width, height } = frame.getBoundingClientRect()
      return { top, width, height }
    }),
  )
  expect(new Set(frames.map(({ top }) => top)).size).toBe(1)
  expect(frames.slice(0, 2).map(({ width, height }) => [width - 2, height - 2])).toEqual([
    [375, 720],
    [375, 720],
  ])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('a phone restarts, forgets and goes offline by its own buttons', async () => {
  const url = await preview()
  const page = await (await sharedBrowser()).newPage({ viewport: { width: 1000, height: 900 } })
  afterThisTest(() => page.close())
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(url)
  for (const [index, name] of ['微信', '支付宝'].entries()) {
    const phone = page.frameLocator(`iframe[title=${name}]`)
    const card = page.locator('section', { hasText: name })
    const offline = card.getByRole('button', { name: '断网' })
    const shows = (text: string) => phone.locator('#x', { hasText: text })
    await shows('n=0').click()
    await shows('n=1').waitFor()
    await offline.click()
    expect(await offline.getAttribute('aria-pressed')).toBe('true')
    await card.getByRole('button', { name: '截屏事件' }).click()
    await card.getByRole('button', { name: '重启' }).click()
    await shows('n=0').waitFor()
    expect(await offline.getAttribute('aria-pressed')).toBe('true')
    await offline.click()
    expect(await offline.getAttribute('aria-pressed')).toBe('false')
    const stored = (): Promise<number> => page.evaluate(() => Object.keys(localStorage).length)
    await page.evaluate((key) => localStorage.setItem(key, '1'), `storage:x:/${index}/:k`)
    expect(await stored()).toBe(1)
    await shows('n=0').click()
    await card.getByRole('button', { name: '清空存储' }).click()
    await shows('n=0').waitFor()
    expect(await stored()).toBe(0)
  }
  expect(errors).toEqual([])
})

test("another site's page cannot reach local servers or files through the preview", async () => {
  const url = await preview()
  // Its request lacks the type that only an allowed page may send.
  const foreign = await fetch(`${url}0/request`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{}',
  })
  expect(foreign.status).toBe(415)
  expect((await fetch(`${url}0/file/..%2f..%2f..%2fetc/passwd`)).status).toBe(404)
})
