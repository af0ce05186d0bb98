import type { JSHandle } from 'playwright-core'
import { failure, launch, sharedBrowser, type Phone, type PlatformName } from '../../simulator'
import { harnessFor } from './harness'
import { openOtherEnd, type OtherEnd } from './other-end'
import {
  pixelRatio,
  type Held,
  type PhoneKind,
  type Port,
  type Start,
  type TestedPhone,
} from './tested-phone'

type AnyQuestion = (thing: unknown, given: unknown) => unknown

const hold = <Thing>(handle: JSHandle): Held<Thing> => ({
  ask: async (question, given) => (await handle.evaluate(question as AnyQuestion, given)) as never,
  hold: async (question, given) => hold(await handle.evaluateHandle(question as AnyQuestion, given)),
})

const portOf = async ({ page }: Phone): Promise<Held<Port>> =>
  hold(
    await page.evaluateHandle(
      () => (globalThis as unknown as { platformUnderTest: object }).platformUnderTest,
    ),
  )

/** How the clients differ in what the facts need to know. */
const clients = {
  weapp: { guardsCapture: true, givesErrorBodies: true },
  alipay: { guardsCapture: false, givesErrorBodies: false },
}

/** The simulator's WeChat or Alipay, with the real port inside. */
export function simulatedPhone(name: PlatformName): PhoneKind {
  let ordinary: Running | undefined
  let dist: Promise<string> | undefined
  const run = async (how: Start): Promise<Running> => running(name, await (dist ??= harnessFor(name)), how)
  return {
    name,
    hasClient: true,
    ...clients[name],
    async start(how) {
      if (how) return tested(await run(how), true)
      // Starting an app anew is much faster than a new phone, and forgets all the same.
      if (ordinary) await startAnew(ordinary)
      return tested((ordinary ??= await run({})), false)
    },
    async end() {
      await ordinary?.close()
    },
  }
}

interface Running {
  readonly phone: Phone
  readonly otherEnd: OtherEnd
  /** Requests that the client gave up. */
  readonly calledOff: string[]
  close(): Promise<void>
}

async function running(platform: PlatformName, dist: string, how: Start): Promise<Running> {
  const otherEnd = await openOtherEnd()
  const phone = await launch({
    dist,
    platform,
    browser: await sharedBrowser(),
    deviceScaleFactor: pixelRatio,
    onRequest: otherEnd.onRequest,
    ...(how.now !== undefined && { now: how.now }),
    ...(how.textPt !== undefined && { fontSizeSetting: how.textPt }),
    ...(how.lacks && { query: { lacks: how.lacks.join('.') } }),
  })
  const close = async (): Promise<void> => {
    await phone.close()
    otherEnd.close()
  }
  const calledOff: string[] = []
  phone.page.on('requestfailed', (request) => calledOff.push(request.url()))
  return { phone, otherEnd, calledOff, close }
}

async function startAnew({ phone, otherEnd, calledOff }: Running): Promise<void> {
  await phone.page.evaluate(() => localStorage.clear())
  await phone.setNetwork('wifi')
  await phone.restart()
  otherEnd.received.length = 0
  calledOff.length = 0
  phone.errors.length = 0
}

async function tested(
  { phone, otherEnd, calledOff, close }: Running,
  ownsPhone: boolean,
): Promise<TestedPhone> {
  let platform = await portOf(phone)
  return {
    get platform() {
      return platform
    },
    received: otherEnd.received,
    calledOff: () => calledOff.length,
    brokenLine: otherEnd.brokenLine,
    setOnline: (online) => phone.setNetwork(online ? 'wifi' : 'none'),
    answer: (api, answer) => phone.mock(api, answer),
    refuse: (api, fields) => phone.mock(api, failure(fields)),
    timesAsked: async (api) => (await phone.apiCalls(api)).length,
    capture: () => phone.captureScreen(),
    async screen() {
      const { brightness, keepScreenOn, visualEffectOnCapture } = await phone.device()
      const hiddenFromCaptures = visualEffectOnCapture === 'hidden'
      return { brightness, staysOn: keepScreenOn, hiddenFromCaptures }
    },
    setFull: (full) => (full ? phone.setStorageQuota(0) : phone.setStorageQuota()),
    pass: (ms) => phone.advance(ms),
    async restart() {
      await phone.restart()
      platform = await portOf(phone)
    },
    complaints: () => phone.errors,
    close: async () => (ownsPhone ? close() : undefined),
  }
}
