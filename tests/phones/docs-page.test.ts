import type { RunningServer } from 'mock/host/http-server'
import { sharedBrowser } from '../simulator'
import { serveTown } from '../mock/over-http'

let server: RunningServer
beforeAll(async () => void ({ server } = await serveTown()))
afterAll(() => server.close())

test('a browser shows the gateway’s document, in Chinese, and asks nothing of any other host', async () => {
  const page = await (await sharedBrowser()).newPage()
  const asked: string[] = []
  const errors: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(`${server.url}/docs`)
  await page.getByText('城市服务接口').waitFor()
  await page.getByText('出一个新码；之前的码在宽限后作废').waitFor()
  await page.close()
  expect(errors).toEqual([])
  expect(asked.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([])
})
