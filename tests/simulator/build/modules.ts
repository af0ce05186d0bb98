// Each JS file is kept as it is and wrapped as the clients wrap it: CommonJS, with the browser's globals hidden,
// so code that needs a DOM fails here as it would on a phone. The list is from knowledge, not read off a client.
import type { Platform } from '../platforms/platform'
import type { Dist } from './dist'

const hidden =
  `window document self frames parent top location history screen localStorage sessionStorage indexedDB caches fetch XMLHttpRequest
  WebSocket alert confirm prompt requestAnimationFrame cancelAnimationFrame getComputedStyle matchMedia Image HTMLElement Element Node Event
  CustomEvent MutationObserver IntersectionObserver ResizeObserver Worker Blob File FormData FileReader Headers Request Response AbortController
  URL URLSearchParams TextEncoder TextDecoder btoa atob crypto performance queueMicrotask structuredClone MessageChannel BroadcastChannel
  setImmediate process Buffer`.split(/\s+/)

/** Order in which runtime/modules.ts passes the values. */
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

export function wrapModules(dist: Dist, platform: Platform): string {
  const parameters = [platform.globalName, ...moduleParameters, ...hidden].join(',')
  return dist
    .withExtension('.js')
    .map((file) => `${JSON.stringify(file)}:function(${parameters}){${dist.read(file)}\n}`)
    .join(',\n')
}
