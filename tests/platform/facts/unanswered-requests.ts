import type { PhoneKind } from '../phones/tested-phone'
import { requestTo, send } from './sending'
import { until } from './until'

const morning = Date.UTC(2026, 10, 21, 1)
const lost = (why: string): object => ({ arrived: false, why })

/** The ways in which the clients report their own timeouts. */
const ownTimeouts: Record<string, readonly Record<string, unknown>[]> = {
  weapp: [
    { errMsg: 'request:fail timeout' },
    { errMsg: 'request:fail socket time out timeout:60000', errno: 5 },
  ],
  alipay: [{ error: 13, errorMessage: 'timeout' }],
}

/** Checks the outcome of `send` for requests that are not answered. */
export function unansweredFacts(kind: PhoneKind): void {
  if (!kind.hasClient) return
  timeoutFacts(kind)

  test('without network a request is offline, and with it again the next one arrives', async () => {
    const phone = await kind.start()
    await phone.setOnline(false)
    expect(await send(phone.platform, requestTo('/hello'))).toEqual(lost('offline'))
    await phone.setOnline(true)
    expect(await send(phone.platform, requestTo('/hello'))).toMatchObject({ arrived: true })
    expect(phone.received).toHaveLength(1)
  })

  test('a connection that breaks in the middle of the answer is dropped', async () => {
    const { platform, brokenUrl } = await kind.start()
    expect(await send(platform, requestTo('', { url: brokenUrl }))).toEqual(lost('dropped'))
  })

  test('a request that fails on a phone that cannot tell its network is dropped', async () => {
    const phone = await kind.start()
    await phone.refuse('request', {})
    await phone.refuse('getNetworkType', {})
    expect(await send(phone.platform, requestTo('/hello'))).toEqual(lost('dropped'))
  })

  test('an address that is none, and an answer that says nothing, are values too: nothing is thrown', async () => {
    const phone = await kind.start()
    expect(await send(phone.platform, requestTo('', { url: 'no address' }))).toEqual(lost('dropped'))
    await phone.answer('request', {})
    expect(await send(phone.platform, requestTo('/hello'))).toMatchObject({ arrived: true, headers: {} })
  })
}

function timeoutFacts(kind: PhoneKind): void {
  test('a city that never answers is a time-out after timeoutMs, though the client would wait on; it is called off', async () => {
    const phone = await kind.start({ now: morning })
    let over = false
    const answer = phone.platform
      .ask(
        async (port, request) => {
          const askedAt = port.now()
          return { outcome: await port.send(request), waitedMs: port.now() - askedAt }
        },
        requestTo('/never', { timeoutMs: 60_000 }),
      )
      .finally(() => void (over = true))
    await until(() => phone.received.length === 1)
    await phone.pass(50_000)
    await phone.platform.ask((port) => port.now())
    expect(over).toBe(false)
    await phone.pass(10_000)
    const { outcome, waitedMs } = await answer
    expect(outcome).toEqual(lost('timeout'))
    expect(waitedMs).toBeGreaterThanOrEqual(60_000)
    // The phone's clock also advances by itself while the test runs.
    expect(waitedMs).toBeLessThan(90_000)
    await until(() => phone.abortedRequests() === 1)
  })

  test('a client that gives up by itself is a time-out, however it says so', async () => {
    const phone = await kind.start()
    for (const fields of ownTimeouts[kind.name] ?? []) {
      await phone.refuse('request', fields)
      expect(await send(phone.platform, requestTo('/hello'))).toEqual(lost('timeout'))
    }
  })
}
