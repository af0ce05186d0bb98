// The CommonJS loader and the globals App, Page, Component, Behavior, getApp, getCurrentPages.
import { surface } from './api'
import { bundle, config, platform } from './context'
import type { CodeSpace } from './engine-types'
import { strictDate } from './strict-date'
import type { Values } from '../types'
import { isFunction } from '../values'

/** The app object, with the handlers of its lifecycle. */
export type AppInstance = Values &
  Record<
    'onLaunch' | 'onShow' | 'onHide' | 'onError' | 'onUnhandledRejection',
    ((value: unknown) => void) | undefined
  >
/** The one app object. */
export const app = {} as AppInstance

// The globals that an app reaches through `globalThis`: the language, timers and the API object, nothing of the browser.
const language =
  `Object Array Function String Number Boolean Symbol Date Math JSON RegExp Promise Map Set WeakMap WeakSet Proxy Reflect Error TypeError
  RangeError SyntaxError ArrayBuffer DataView Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array
  Uint8ClampedArray BigInt parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI console NaN Infinity`.split(
    /\s+/,
  )
const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']
// Programs that read a day by the language itself meet the phone's engine, not the one of this browser.
if (config.client.system === 'ios') globalThis.Date = strictDate(Date)
const globals = globalThis as unknown as Values
const sandbox: Values = Object.create(null) as Values
for (const name of language) sandbox[name] = globals[name]
for (const name of timers) {
  const timer = globals[name]
  if (isFunction(timer)) sandbox[name] = timer.bind(globalThis)
}
sandbox[platform.globalName] = surface

interface Module {
  exports: unknown
}
const loaded: Record<string, Module> = {}
let current = ''

interface Loader {
  load: (file: string) => unknown
  loadComponents: (owner: string) => void
}
/** Creates the loader of the app's modules and components. */
export function createLoader(space: CodeSpace, pages: () => unknown[]): Loader {
  // As in the clients, these functions register for the file being loaded, whichever file's code calls them (Taro calls them
  // from shared chunks).
  const Page = (definition: Values): void => {
    space.component(current).pageDefinition(definition).register()
  }
  const Component = (definition: Values): void => {
    space
      .component(current)
      .definition(platform.component(definition, bundle.attributes[current] ?? []))
      .register()
  }
  const Behavior = (definition: Values): unknown => space.behavior().definition(definition).register()
  const App = (definition: Values): void => {
    Object.assign(app, definition)
  }
  const config = { ...bundle.configs.app, platform: 'ios' }

  function load(file: string): unknown {
    const known = loaded[file]
    if (known) return known.exports
    const wrapper = bundle.modules[file]
    if (!wrapper) throw new Error(`module '${file}' is not defined`)
    const module: Module = (loaded[file] = { exports: {} })
    const require = (reference: string): unknown => load(findModule(file, reference))
    const outer = current
    current = file.replace(/\.js$/, '')
    try {
      wrapper.call(
        undefined,
        surface,
        require,
        module,
        module.exports,
        App,
        Page,
        Component,
        Behavior,
        () => app,
        pages,
        config,
        sandbox,
        sandbox,
        platform.navigator,
      )
    } finally {
      current = outer
    }
    return module.exports
  }
  const seen = new Set<string>()
  function loadComponents(owner: string): void {
    for (const reference of Object.values(
      (bundle.configs[owner]?.usingComponents ?? {}) as Record<string, string>,
    )) {
      const path = resolvePath(reference, owner)
      if (seen.has(path)) continue
      seen.add(path)
      loadComponents(path)
      load(`${path}.js`)
    }
  }
  return { load, loadComponents }
}

function findModule(from: string, reference: string): string {
  const path = resolvePath(reference, from)
  return [path, `${path}.js`, `${path}/index.js`].find((candidate) => candidate in bundle.modules) ?? path
}

/** Resolves a reference that is written in the file `from` to a path from the root. */
export function resolvePath(reference: string, from = ''): string {
  const parts = reference.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of reference.split('/')) {
    if (part === '..') parts.pop()
    else if (part && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
