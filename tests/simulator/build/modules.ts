// Wraps each JS file, unchanged, as the clients do: as a CommonJS module with the browser's globals hidden, so that code
// that needs a DOM fails here as it would on a phone. The list of globals was not taken from a real client.
import type { Platform } from '../platforms/platform'
import type { Dist } from './dist'

const hidden =
  `window document self frames parent top location history screen localStorage sessionStorage indexedDB caches fetch XMLHttpRequest
  WebSocket alert confirm prompt requestAnimationFrame cancelAnimationFrame getComputedStyle matchMedia Image HTMLElement Element Node Event
  CustomEvent MutationObserver IntersectionObserver ResizeObserver Worker Blob File FormData FileReader Headers Request Response AbortController
  URL URLSearchParams TextEncoder TextDecoder btoa atob crypto performance queueMicrotask structuredClone MessageChannel BroadcastChannel
  setImmediate process Buffer`.split(/\s+/)

/** The parameters of a module, in the order in which runtime/modules.ts passes the values. */
export const moduleParameters = [
  'require',
  'module',
  'exports',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  '__wxConfig',
  'globalThis',
  'global',
  'navigator',
]

/** Writes all JS files as the members of an object of module functions. */
export function wrapModules(dist: Dist, platform: Platform): string {
  const parameters = [platform.globalName, ...moduleParameters, ...hidden].join(',')
  return dist
    .withExtension('.js')
    .map((file) => `${JSON.stringify(file)}:function(${parameters}){${dist.read(file)}\n}`)
    .join(',\n')
}
