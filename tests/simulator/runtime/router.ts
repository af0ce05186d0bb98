// The page stack: opens and closes pages, and keeps tab pages alive.
import { ApiError } from './api'
import { bundle, config, element, platform } from './context'
import type { AssociatedBackend, Caller, CodeSpace } from './engine-types'
import { createChannel, type ChannelListener } from './event-channel'
import { pageOpenings } from './log'
import { resolvePath } from './modules'
import { callPage, type Page } from './page'
import { pageScroller } from './page-scroll'
import * as shell from './shell'
import type { WindowStyle } from '../platforms/platform'
import type { Values } from '../types'
import { toText } from '../values'

interface PageEngine {
  space: CodeSpace
  backend: AssociatedBackend
  loadPage(path: string): void
}

const stackLimit = 10
const stack: Page[] = []
const keptTabs = new Map<string, Page>()
let engine: PageEngine
/** The options with which the app was launched. */
export const launchOptions: Values = {
  path: '',
  query: {},
  scene: config.scene ?? platform.defaultScene,
  referrerInfo: config.referrerInfo ?? {},
}

/** Sets the parts of the engine that pages need. */
export const setEngine = (parts: PageEngine): void => {
  engine = parts
}
/** Returns the top page, if there is one. */
export const current = (): Page | undefined => stack.at(-1)
export const instances = (): Caller[] => stack.map((page) => page.instance)
/** Returns the top page. @throws when no page is open */
export function currentPage(): Page {
  const page = stack.at(-1)
  if (!page) throw new Error('no page is open')
  return page
}

const isTab = (path: string): boolean => bundle.manifest.tabs.some((tab) => tab.pagePath === path)
/** Splits an address into its path and its parsed query. */
export function parseUrl(url: string): { path: string; query: Record<string, string> } {
  const at = url.indexOf('?')
  return {
    path: resolvePath(at < 0 ? url : url.slice(0, at), current()?.path),
    query: at < 0 ? {} : platform.parseQuery(url.slice(at + 1)),
  }
}
function target(options: Values, tab?: boolean): { path: string; query: Record<string, string> } {
  const parsed = parseUrl(toText(options.url))
  if (!bundle.manifest.pages.includes(parsed.path))
    throw new ApiError(`page "${parsed.path}" is not found`, 10)
  if (tab === true && !isTab(parsed.path))
    throw new ApiError('can not switch to a page that is not in the tab bar', 11)
  if (tab === false && isTab(parsed.path)) throw new ApiError('can not open a tab bar page this way', 11)
  return parsed
}

/** Opens a page on top of the stack, and resolves when it is ready. */
export function open(path: string, query: Values): Promise<Page> {
  pageOpenings.push({ path, at: performance.now() })
  engine.loadPage(path)
  const box = shell.pages.appendChild(element('div', { className: 'wx-page' }))
  const placeholder = box.appendChild(element('span'))
  const earlier = new Set(document.head.children)
  const root = engine.backend.createRoot('wx-root', engine.space, path)
  const instance = root.get()
  const channel = createChannel()
  Object.assign(instance, {
    route: path,
    __route__: path,
    options: query,
    getOpenerEventChannel: () => channel,
  })
  const style = platform.window({ ...bundle.manifest.window, ...bundle.configs[path] })
  const sheets = [...document.head.children].filter(
    (node): node is HTMLStyleElement => !earlier.has(node) && node instanceof HTMLStyleElement,
  )
  const page: Page = { path, query, element: box, root, instance, style, sheets, channel }
  stack.push(page)
  root.attach(box, placeholder)
  refresh()
  callPage(page, 'onLoad', query)
  callPage(page, 'onShow')
  pageScroller(page)
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      setTimeout(() => {
        callPage(page, 'onReady')
        resolve(page)
      }),
    )
  })
}

function close(page: Page | undefined): void {
  if (!page) return
  callPage(page, 'onUnload')
  page.root.release()
  page.element.remove()
  for (const sheet of page.sheets) sheet.remove()
}

/** Shows the top page, its styles and its title; hides the rest. */
export function refresh(): void {
  const page = current()
  for (const other of [...stack, ...keptTabs.values()]) {
    other.element.classList.toggle('behind', other !== page)
    for (const sheet of other.sheets) sheet.disabled = other !== page
  }
  if (page) shell.show(page.style, page.path, stack.length > 1)
}

/** Opens a page above the current one. */
export async function navigateTo(options: Values): Promise<Values> {
  const { path, query } = target(options, false)
  if (stack.length >= stackLimit) throw new ApiError('webview count limit exceed', 11)
  callPage(current(), 'onHide')
  const opening = open(path, query)
  const { channel } = currentPage()
  for (const [name, listener] of Object.entries((options.events ?? {}) as Record<string, ChannelListener>))
    channel.on(name, listener)
  await opening
  return { eventChannel: channel }
}
/** Replaces the current page. */
export async function redirectTo(options: Values): Promise<void> {
  const { path, query } = target(options, false)
  close(stack.pop())
  await open(path, query)
}
/** Closes all pages and opens one. */
export async function reLaunch(options: Values): Promise<void> {
  const { path, query } = target(options)
  for (const page of [...stack.splice(0).reverse(), ...keptTabs.values()]) close(page)
  keptTabs.clear()
  await open(path, query)
}
/** Closes all pages above the tab pages and shows one of these. */
export async function switchTab(options: Values): Promise<void> {
  const { path } = target(options, true)
  const leaving = stack.length === 1 ? stack[0] : undefined
  while (stack.length > 1) close(stack.pop())
  const bottom = stack[0]
  if (bottom?.path === path) {
    refresh()
    if (!leaving) callPage(bottom, 'onShow')
    return
  }
  if (bottom && isTab(bottom.path)) {
    if (leaving) callPage(bottom, 'onHide')
    keptTabs.set(bottom.path, bottom)
    stack.pop()
  } else close(stack.pop())
  const kept = keptTabs.get(path)
  if (!kept) {
    await open(path, {})
    return
  }
  keptTabs.delete(path)
  stack.push(kept)
  refresh()
  callPage(kept, 'onShow')
}
/** Closes some pages at the top of the stack. */
export function navigateBack(options: Values = {}): void {
  const steps = Math.min(Number(options.delta ?? 1), stack.length - 1)
  if (steps < 1) throw new ApiError('cannot navigate back at first page', 11)
  for (let n = 0; n < steps; n += 1) close(stack.pop())
  refresh()
  callPage(current(), 'onShow')
}
/** Changes the navigation bar of the current page. */
export function changeStyle(change: Partial<WindowStyle>): void {
  Object.assign(currentPage().style, change)
  refresh()
}

shell.handlers.back = () => navigateBack()
shell.handlers.tab = (index) => {
  const { pagePath, text } = bundle.manifest.tabs[index]!
  void switchTab({ url: `/${pagePath}` }).then(() =>
    callPage(current(), 'onTabItemTap', { index, pagePath, text }),
  )
}

/** Starts a pull-down refresh of the current page. */
export function pullDown(): void {
  const page = currentPage()
  if (!page.style.pullDownRefresh) throw new ApiError(`page ${page.path} does not enable pull-down refresh`)
  shell.setRefreshing(true)
  callPage(page, 'onPullDownRefresh')
}
