import type { Platform } from './port'

/** Builds a phone without a client: nothing is sent, the storage is in memory, the brightness is a number. */
export function neutralPlatform(): Platform {
  const values = new Map<string, string>()
  let brightness = 0.5
  let ids = 0
  return {
    name: 'neutral',
    send: async () => ({ arrived: false, why: 'offline' }),
    now: () => Date.now(),
    after(delayMs, act) {
      const timer = setTimeout(act, delayMs)
      return () => clearTimeout(timer)
    },
    randomId: () => `neutral-${String((ids += 1)).padStart(4, '0')}`,
    storage: {
      read: (key) => values.get(key) || undefined,
      write: (key, text) => values.set(key, text).get(key) === text,
      remove: (key) => void values.delete(key),
    },
    brightness: async () => brightness,
    setBrightness: async (value) => void (brightness = value),
    keepScreenOn: async () => undefined,
    guardCapture: async () => undefined,
    onCapture: () => () => undefined,
    onNetworkChange: () => () => undefined,
    loginCode: async () => undefined,
    onPrivacyAsked: () => undefined,
    openPrivacyContract: () => undefined,
    shareAs: () => undefined,
    isKept: async () => undefined,
    launchLink: () => undefined,
    isTooOld: () => false,
    onUpdateReady: () => undefined,
    onUncaught: () => undefined,
    vibrate: () => undefined,
    prefersLargeText: () => false,
    surface: async () => undefined,
  }
}
