// The methods that tests and the preview page call, as `globalThis.simulator`.
import * as api from './api'
import { element } from './context'
import * as device from './device'
import * as foreground from './foreground'
import * as keyboard from './keyboard'
import * as log from './log'
import { callPage } from './page'
import * as privacy from './privacy'
import * as router from './router'
import * as shell from './shell'
import * as storage from './storage'
import type { ApiCall, NetworkType, Report, SetDataEntry, TreeNode, Values } from '../types'

/** The page on top of the stack. */
export interface Route {
  path: string
  query: Values
  title: string
  depth: number
}

const tagName = (node: Element): string => node.localName.replace(/^wx-/, '')
function treeOf(node: Element): Array<TreeNode | string> {
  const nodes: Array<TreeNode | string> = []
  for (const child of node.childNodes) {
    if (child instanceof Text && child.data.trim()) nodes.push(child.data)
    if (!(child instanceof Element) || !child.localName.startsWith('wx-')) continue
    const className = child.className.replace(/(^|\s)scope\d+--\S+/g, '').trim()
    nodes.push({
      tag: tagName(child),
      ...(child.id && { id: child.id }),
      ...(className && { class: className }),
      children: treeOf(child),
    })
  }
  return nodes
}

/** The methods for tests and the preview. */
export const driver = {
  route(): Route {
    const { path, query, style } = router.currentPage()
    return { path, query, title: style.title, depth: router.instances().length }
  },
  tree: (): Array<TreeNode | string> => treeOf(router.currentPage().root.getComponent().$$),
  data: (): Values => router.currentPage().instance.data,
  setDataLog: (): SetDataEntry[] => log.setDataLog,
  report: (): Report => log.report(),
  warnings: (): string[] => log.warningTexts(),
  apiCalls: (): ApiCall[] => api.calls,
  callApi: (name: string, options: Values): Promise<{ done: unknown } | { failed: unknown }> =>
    (api.surface[name] as (options: Values) => Promise<unknown>)(options).then(
      (done) => ({ done }),
      (failed: unknown) => ({ failed }),
    ),
  mock(name: string, value: { answer: unknown } | { failure: Values } | undefined): void {
    api.mock(name, value)
  },
  /** Replaces an API by a function on the test's side. */
  mockAsking(name: string): void {
    const ask = (
      globalThis as unknown as { __simulatorAsk: (name: string, options: unknown) => Promise<unknown> }
    ).__simulatorAsk
    api.mock(name, { ask: (options) => ask(name, options) })
  },
  async go(name: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab', url: string): Promise<void> {
    await router[name]({ url })
  },
  back(delta = 1): void {
    router.navigateBack({ delta })
  },
  pullDown: (): void => router.pullDown(),
  refreshing: (): boolean => shell.isRefreshing(),
  /** Puts the keyboard away where it covers this element. */
  uncover: (node: Element): void => keyboard.uncover(node),
  hide: (): void => foreground.hideApp(),
  show: (options?: Values): void => foreground.showApp(options),
  share: (): unknown => callPage(router.currentPage(), 'onShareAppMessage', { from: 'menu' }),
  device: (): device.DeviceState => device.state,
  setNetwork(type: NetworkType): void {
    device.setNetwork(type)
  },
  captureScreen: (): number => {
    const listening = api.listenerCount('userCaptureScreen')
    device.captureScreen()
    return listening
  },
  announceUpdate(outcome: 'none' | 'ready' | 'failed'): void {
    device.announceUpdate(outcome)
  },
  setPrivacyNeeded(needed: boolean): void {
    privacy.setNeeded(needed)
  },
  getStorage: (key: string): unknown => storage.get(key),
  setStorage(key: string, value: unknown): void {
    storage.put(key, value)
  },
  storage: (): Values => Object.fromEntries(storage.keys().map((key) => [key, storage.get(key)])),
  setStorageQuota(bytes?: number): void {
    storage.setQuota(bytes)
  },
}
/** The type of these methods. */
export type Driver = typeof driver

/** Shows an error instead of a blank phone when the app cannot start. */
export function showFailure(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  shell.overlays.append(element('pre', { className: 'sim-failure', textContent: text }))
}
