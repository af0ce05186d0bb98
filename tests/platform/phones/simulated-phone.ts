import type { JSHandle } from 'playwright-core'
import { failure, launch, sharedBrowser, type Phone, type PlatformName } from '../../simulator'
import { harnessFor } from './harness'
import { openFakeCity, type FakeCity } from './fake-city'
import {
  pixelRatio,
  type RemoteHandle,
  type PhoneKind,
  type Port,
  type StartOptions,
  type TestedPhone,
} from './tested-phone'

type AnyQuestion = (thing: unknown, given: unknown) => unknown

const handleTo = <Thing>(handle: JSHandle): RemoteHandle<Thing> => ({
  ask: async (question, given) => (await handle.evaluate(question as AnyQuestion, given)) as never,
  askForHandle: async (question, given) =>
    handleTo(await handle.evaluateHandle(question as AnyQuestion, given)),
})

const portHandle = async ({ page }: Phone): Promise<RemoteHandle<Port>> =>
  handleTo(
    await page.evaluateHandle(
      () => (globalThis as unknown as { platformUnderTest: object }).platformUnderTest,
    ),
  )

/** The differences between the clients that the facts need to know. */
const clients = {
  weapp: { guardsCapture: true, givesErrorBodies: true },
  alipay: { guardsCapture: false, givesErrorBodies: false },
}

/** Creates the simulator's WeChat or Alipay, with the real port inside. */
export function simulatedPhone(name: PlatformName): PhoneKind {
  let sharedPhone: RunningPhone
  let dist: string
  return {
    name,
    hasClient: true,
    ...clients[name],
    async begin() {
      dist = await harnessFor(name)
      sharedPhone = await running(name, dist, {})
    },
    async start(how) {
      if (how) return tested(await running(name, dist, how), true)
      // A restart of the app is much faster than a new phone, and also clears everything.
      await resetPhone(sharedPhone)
      return tested(sharedPhone, false)
    },
    end: () => sharedPhone.close(),
  }
}

interface RunningPhone {
  readonly phone: Phone
  readonly fakeCity: FakeCity
  /** The requests that the client aborted. */
  readonly abortedRequests: string[]
  close(): Promise<void>
}

async function running(platform: PlatformName, dist: string, how: StartOptions): Promise<RunningPhone> {
  const fakeCity = await openFakeCity()
  const phone = await launch({
    dist,
    platform,
    browser: await sharedBrowser(),
    deviceScaleFactor: pixelRatio,
    onRequest: fakeCity.onRequest,
    ...(how.now !== undefined && { now: how.now }),
    ...(how.textPt !== undefined && { fontSizeSetting: how.textPt }),
    habits: {
      system: how.system ?? 'ios',
      lacking: how.missingApis ?? [],
      silent: how.silentApis ?? [],
      throwing: how.throwingApis ?? [],
    },
  })
  const close = async (): Promise<void> => {
    await phone.close()
    fakeCity.close()
  }
  const abortedRequests: string[] = []
  phone.page.on('requestfailed', (request) => abortedRequests.push(request.url()))
  return { phone, fakeCity, abortedRequests, close }
}

async function resetPhone({ phone, fakeCity, abortedRequests }: RunningPhone): Promise<void> {
  await phone.page.evaluate(() => localStorage.clear())
  await phone.setNetwork('wifi')
  await phone.restart()
  fakeCity.received.length = 0
  abortedRequests.length = 0
  phone.errors.length = 0
}

async function tested(
  { phone, fakeCity, abortedRequests, close }: RunningPhone,
  ownsPhone: boolean,
): Promise<TestedPhone> {
  let platform = await portHandle(phone)
  return {
    get platform() {
      return platform
    },
    received: fakeCity.received,
    abortedRequests: () => abortedRequests.length,
    brokenUrl: fakeCity.brokenUrl,
    setOnline: (online) => phone.setNetwork(online ? 'wifi' : 'none'),
    answer: (api, answer) => phone.mock(api, answer),
    refuse: (api, fields) => phone.mock(api, failure(fields)),
    apiCallCount: async (api) => (await phone.apiCalls(api)).length,
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
      platform = await portHandle(phone)
    },
    appErrors: () => phone.errors,
    close: async () => (ownsPhone ? close() : undefined),
  }
}
