import type { Page } from 'playwright-core'
import type { RunningServer } from 'mock/host/http-server'
import { sharedBrowser } from '../simulator'
import { serveTown } from '../mock/over-http'
import type { Town } from '../mock/town'

let town: Town
let server: RunningServer
let page: Page
const asked: string[] = []
const errors: string[] = []

beforeAll(async () => {
  ;({ town, server } = await serveTown(['employee', 'spouse']))
  page = await (await sharedBrowser()).newPage()
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`${server.url}/faults`)
})
afterAll(async () => {
  await page.close()
  await server.close()
  expect(errors).toEqual([])
  expect(asked.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([])
})

const says = (id: string, text: string): Promise<void> =>
  page.locator(`#${id}`).getByText(text).first().waitFor({ timeout: 10_000 })
const open = async (fault: string, person: string, calls: string): Promise<void> => {
  await page.check(`input[value="${fault}"]`)
  await page.selectOption('#control-person', person)
  await page.selectOption('#control-calls', calls)
  await page.click('#control-form button[type=submit]')
}

describe('the page of switches', () => {
  it('switches a fault on for one person, and off again beside their name', async () => {
    await open('503', 'spouse', '')
    await page.click('#control-restore-spouse')
    await says('control-message', '一切正常')
    expect(town.host.faults.people.size).toBe(0)
  })

  it('switches faults on for everybody and for the next calls, and everything off at once', async () => {
    await open('slow', '', '')
    await says('control-message', '所有请求：慢')
    await open('500', 'employee', '3')
    await says('control-message', '还有 3 次请求会出错')
    expect(town.host.faults).toMatchObject({ everything: 'slow', nextCalls: { length: 3 } })
    await page.click('#control-reset')
    await says('control-message', '一切正常')
    expect(town.host.faults).toMatchObject({ everything: undefined, nextCalls: { length: 0 } })
  })

  it('puts the clock forward, to a time, and back; a time too far away is refused in words', async () => {
    await page.click('text=+1 天')
    await says('control-now', '2026-11-22 14:30:00')
    await page.fill('#control-time', '2027-02-01T08:00')
    await page.click('#control-clock button[type=submit]')
    await says('control-now', '2027-02-01 08:00:00')
    await page.fill('#control-time', '2099-02-01T08:00')
    await page.click('#control-clock button[type=submit]')
    await says('control-complaint', '没有办成')
    await page.click('#control-clock-reset')
    await says('control-now', '2026-11-21 14:30:00')
    expect(await page.isVisible('#control-complaint')).toBe(false)
  })

  it('shows the code of a text message, and whose telephone got it, masked', async () => {
    await fetch(`${server.url}/api/v1/sms-codes`, {
      method: 'POST',
      headers: { 'idempotency-key': 'text-message-1' },
      body: JSON.stringify({ mob: '13800000001', purpose: 'SIGN_IN' }),
    })
    await says('control-sms', '138****0001')
    expect(await page.innerText('#control-sms')).toMatch(/登录\s+\d{6}\s+14:35:00/)
  })
})
