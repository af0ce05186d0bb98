// Starts the phone: declares the APIs, creates the engine, loads the app's scripts and opens its first page.
import { defineApis } from '../platforms/apis'
import { bundle, config, platform } from './context'
import { driver, showFailure, type Driver } from './driver'
import { createEngine } from './engine'
import { glassEasel } from './engine-types'
import { mark } from './log'
import { app, createLoader } from './modules'
import * as router from './router'
import * as services from './services'

async function start(): Promise<void> {
  mark('start')
  defineApis[platform.name](services)
  services.api.removeLackingApis()
  const { space, backend } = createEngine()
  const { load, loadComponents } = createLoader(space, router.instances)
  router.setEngine({
    space,
    backend,
    loadPage(path) {
      loadComponents(path)
      load(`${path}.js`)
    },
  })
  reportErrorsToApp()

  const { manifest } = bundle
  const { path, query } = router.parseUrl(
    config.url ? `/${config.url.replace(/^\//, '')}` : `/${manifest.pages[0]}`,
  )
  Object.assign(query, config.query)
  Object.assign(router.launchOptions, { path, query })
  load('app.js')
  const inSubpackage = (page: string): boolean =>
    manifest.subpackageRoots.some((root) => page.startsWith(`${root}/`))
  if (!manifest.lazy)
    for (const page of manifest.pages)
      if (!inSubpackage(page)) {
        loadComponents(page)
        load(`${page}.js`)
      }
  mark('scripts')
  app.onLaunch?.(router.launchOptions)
  app.onShow?.(router.launchOptions)
  if (!manifest.pages.includes(path)) throw new Error(`page "${path}" is not found`)
  await router.open(path, query)
}

function reportErrorsToApp(): void {
  const report = (error: unknown): void => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    app.onError?.(text)
    services.api.emit('error', text)
  }
  glassEasel.addGlobalErrorListener(report)
  addEventListener('error', ({ error, message }: { error: unknown; message: string }) =>
    report(error ?? message),
  )
  addEventListener('unhandledrejection', ({ reason, promise }: { reason: unknown; promise: unknown }) => {
    app.onUnhandledRejection?.({ reason, promise })
    services.api.emit('unhandledRejection', { reason, promise })
  })
}

const ready = start().catch((error: unknown) => {
  showFailure(error)
  throw error
})
Object.assign(globalThis, { simulator: driver satisfies Driver, simulatorReady: ready })
