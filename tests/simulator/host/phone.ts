// The methods with which a test drives a running phone. `phone.page` is the Playwright page, for everything else.
import type { Locator, Page } from 'playwright-core'
import { compose, longPress } from './touches'
import type { Driver, Route } from '../runtime/driver'
import type { DeviceState } from '../runtime/device'
import type { ApiCall, Client, Compiled, NetworkType, Report, SetDataEntry, TreeNode, Values } from '../types'

const failureMark = Symbol('failure')
interface Failure {
  [failureMark]: Values
}
/** Makes a mocked API fail with these fields, such as `{ errMsg: 'login:fail timeout' }` or `{ error: 11 }`. */
export const failure = (fields: Values = {}): Failure => ({ [failureMark]: fields })

type MockFunction = (options: Values) => unknown
type Answer = Values | string | number | boolean | null

/** A running phone, driven by a test. */
export interface Phone {
  page: Page
  compiled: Compiled
  /** Uncaught errors of the app and the engine, and messages logged with console.error. */
  errors: string[]
  logs: string[]
  /** Returns the page now shown, as a locator. */
  shown(): Locator
  /** Taps an element: `#id`, `.class`, `wx-tag`, `[attribute]`, or else visible text on the page, in a dialog or in a bar. */
  tap(target: string): Promise<void>
  longPress(target: string): Promise<void>
  /** Puts a text into a field at once, as one pastes it. */
  fill(target: string, text: string): Promise<void>
  /** Types a text letter by letter, behind the one that is there. */
  type(target: string, text: string): Promise<void>
  /** Writes as with an input method: each step's letters replace those before, and the text replaces the last. */
  compose(target: string, steps: readonly string[], text: string): Promise<void>
  /** Returns the visible text of the page now shown. */
  text(): Promise<string>
  waitForText(text: string | RegExp, timeout?: number): Promise<void>
  tree(): Promise<Array<TreeNode | string>>
  data(): Promise<Values>
  route(): Promise<Route>
  go(how: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab', url: string): Promise<void>
  back(delta?: number): Promise<void>
  pullDown(): Promise<void>
  refreshing(): Promise<boolean>
  scrollToEnd(): Promise<void>
  /** Sends the app to the background. */
  hide(): Promise<void>
  /** Brings the app back to the foreground. */
  show(options?: Values): Promise<void>
  share(): Promise<unknown>
  /** Ends the app and starts it again; storage and network state are kept. */
  restart(): Promise<void>
  /** Replaces an API by a value, a function (asynchronous APIs only) or `failure(...)`; undefined restores it. */
  mock(api: string, answer: Answer | Failure | MockFunction | undefined): Promise<void>
  apiCalls(name?: string): Promise<ApiCall[]>
  /** Calls an asynchronous API as the app would; a failure is returned, not thrown. */
  callApi(name: string, options: Values): Promise<{ done: unknown } | { failed: unknown }>
  /** Returns the state of the device: brightness, keep-awake, network, clipboard, saved photos. */
  device(): Promise<DeviceState>
  setNetwork(type: NetworkType): Promise<void>
  /** Tells the app that the user took a screenshot; returns how many listeners it had. */
  captureScreen(): Promise<number>
  announceUpdate(outcome: 'none' | 'ready' | 'failed'): Promise<void>
  setPrivacyNeeded(needed: boolean): Promise<void>
  getStorage(key: string): Promise<unknown>
  setStorage(key: string, value: unknown): Promise<void>
  storage(): Promise<Values>
  /** Makes the storage full at this size; no argument restores the platform's limit. */
  setStorageQuota(bytes?: number): Promise<void>
  setDataLog(): Promise<SetDataEntry[]>
  report(): Promise<Report>
  warnings(): Promise<string[]>
  /** Moves the clock forward; the phone must have been launched with `now`. */
  advance(milliseconds: number): Promise<void>
  screenshot(path?: string): Promise<Buffer>
  close(): Promise<void>
}

const fieldIn = (found: Locator): Locator => found.locator('input, textarea')
const isSelector = (target: string): boolean => /^([#.[]|wx-[a-z])/.test(target)

export async function createPhone(
  page: Page,
  compiled: Compiled,
  client: Client,
  errors: string[],
  close: () => Promise<void>,
): Promise<Phone> {
  const logs: string[] = []
  page.on('console', (message) => {
    const kept = message.type() === 'error' ? errors : logs
    kept.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.stack || error.message || JSON.stringify(error)))
  const functions = new Map<string, MockFunction>()
  await page.exposeFunction('__simulatorAsk', (name: string, options: Values) =>
    functions.get(name)?.(options),
  )

  function call<K extends keyof Driver>(
    name: K,
    ...args: Parameters<Driver[K]>
  ): Promise<Awaited<ReturnType<Driver[K]>>> {
    const run = ([method, values]: [string, unknown[]]): unknown =>
      (globalThis as unknown as { simulator: Record<string, (...a: unknown[]) => unknown> }).simulator[
        method
      ]!(...values)
    return page.evaluate(run, [name, args as unknown[]] as [string, unknown[]]) as Promise<
      Awaited<ReturnType<Driver[K]>>
    >
  }
  const shown = (): Locator => page.locator('.wx-page:not(.behind)')
  const uncover = (found: Locator): Promise<void> =>
    found.evaluate((node) =>
      (globalThis as unknown as { simulator: Driver }).simulator.uncover(node as Element),
    )
  async function find(target: string): Promise<Locator> {
    if (isSelector(target)) return shown().locator(target).first()
    const everywhere = page.locator('.wx-page:not(.behind), .sim-overlays, .sim-nav, .sim-tabs')
    const exact = everywhere.getByText(target, { exact: true })
    const loose = everywhere.getByText(target)
    await exact.or(loose).first().waitFor()
    return ((await exact.count()) ? exact : loose).last()
  }

  return {
    page,
    compiled,
    errors,
    logs,
    shown,
    async tap(target) {
      const found = await find(target)
      if (client.keyboard > 0) await uncover(found)
      await found.tap()
    },
    longPress: async (target) => longPress(page, await find(target)),
    compose: async (target, steps, text) => compose(page, fieldIn(await find(target)), steps, text),
    type: async (target, text) => fieldIn(await find(target)).pressSequentially(text),
    fill: async (target, text) => fieldIn(await find(target)).fill(text),
    text: () => shown().innerText(),
    waitForText: (text, timeout = 15_000) =>
      page.locator('.wx-page:not(.behind), .sim-overlays').getByText(text).first().waitFor({ timeout }),
    tree: () => call('tree'),
    data: () => call('data'),
    route: () => call('route'),
    go: (how, url) => call('go', how, url),
    back: (delta) => call('back', delta),
    pullDown: () => call('pullDown'),
    refreshing: () => call('refreshing'),
    scrollToEnd: () =>
      shown().evaluate((node) => {
        node.scrollTop = node.scrollHeight
      }),
    hide: () => call('hide'),
    show: (options) => call('show', options),
    share: () => call('share'),
    async restart() {
      await page.reload()
      await page.evaluate(() => (globalThis as unknown as { simulatorReady: Promise<void> }).simulatorReady)
    },
    async mock(api, answer) {
      functions.delete(api)
      if (typeof answer === 'function') {
        functions.set(api, answer)
        return call('mockAsking', api)
      }
      if (answer === undefined) return call('mock', api, undefined)
      return call(
        'mock',
        api,
        answer !== null && typeof answer === 'object' && failureMark in answer
          ? { failure: answer[failureMark] }
          : { answer },
      )
    },
    apiCalls: async (name) =>
      (await call('apiCalls')).filter((entry) => name === undefined || entry.name === name),
    callApi: (name, options) => call('callApi', name, options),
    device: () => call('device'),
    setNetwork: (type) => call('setNetwork', type),
    captureScreen: () => call('captureScreen'),
    announceUpdate: (outcome) => call('announceUpdate', outcome),
    setPrivacyNeeded: (needed) => call('setPrivacyNeeded', needed),
    getStorage: (key) => call('getStorage', key),
    setStorage: (key, value) => call('setStorage', key, value),
    storage: () => call('storage'),
    setStorageQuota: (bytes) => call('setStorageQuota', bytes),
    setDataLog: () => call('setDataLog'),
    report: () => call('report'),
    warnings: () => call('warnings'),
    advance: (milliseconds) => page.clock.runFor(milliseconds),
    screenshot: (path) => page.screenshot(path === undefined ? {} : { path }),
    close,
  }
}
