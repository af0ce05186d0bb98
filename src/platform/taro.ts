import { hooks } from '@tarojs/runtime'
import { shared } from './client'
import { ifAble } from './if-able'
import { inTime, patienceMs } from './in-time'
import type { Platform } from './port'
import { findSurface } from './taro-surface'
import { sendWithTaro } from './taro-send'

/**
 * Calls an ability of the client and gives undefined when the client refuses (an old version, a denied permission) or
 * does not answer, so that the page goes on.
 */
export async function quietly<T>(ask: () => T | Promise<T>, timeMs = patienceMs): Promise<T | undefined> {
  try {
    return await inTime(Promise.resolve(ask()), timeMs)
  } catch {
    return undefined
  }
}

function listening(listen: () => void, stop: () => void): () => void {
  void quietly(listen)
  return () => void quietly(stop)
}

/**
 * Tells something of the client. The newer question does not measure the screen, which takes time when the app starts; older
 * clients do not have it, or leave something out.
 */
const tellOf = <Name extends 'SDKVersion' | 'fontSizeSetting'>(name: Name) =>
  ifAble(() => shared.getAppBaseInfo()[name]) ?? ifAble(() => shared.getSystemInfoSync()[name])

/** Tells the version of the client's base library; undefined where it does not tell. */
export const libraryVersion = (): string | undefined => tellOf('SDKVersion')

/** Text sizes of the phone, in points: 16 is the default of both clients. */
const usualTextPt = 16
const largeTextPt = 20

/** The client asks its own server for this one. */
const loginPatienceMs = 5_000

/** The abilities that Taro makes equal on both clients. Each platform adds its name and its own abilities. */
export const sharedByTaro: Omit<
  Platform,
  'name' | 'isKept' | 'isTooOld' | 'guardCapture' | 'onPrivacyAsked' | 'openPrivacyContract'
> = {
  send: sendWithTaro,
  now: () => Date.now(),
  after(delayMs, act) {
    const timer = setTimeout(act, delayMs)
    return () => clearTimeout(timer)
  },
  randomId: () =>
    [Date.now(), Math.random() * 2 ** 52, Math.random() * 2 ** 52]
      .map((n) => Math.floor(n).toString(36))
      .join('-'),
  storage: {
    read(key) {
      try {
        const value: unknown = shared.getStorageSync(key)
        return typeof value === 'string' && value !== '' ? value : undefined
      } catch {
        return undefined
      }
    },
    // WeChat throws on a full phone, Alipay returns a failure; reading the value back works on both.
    write(key, text) {
      try {
        shared.setStorageSync(key, text)
        return shared.getStorageSync<unknown>(key) === text
      } catch {
        return false
      }
    },
    remove(key) {
      try {
        shared.removeStorageSync(key)
      } catch {
        return
      }
    },
  },
  async brightness() {
    const value: unknown = (await quietly(() => shared.getScreenBrightness()))?.value
    return typeof value === 'number' ? value : undefined
  },
  setBrightness: async (value) => void (await quietly(() => shared.setScreenBrightness({ value }))),
  keepScreenOn: async (on) => void (await quietly(() => shared.setKeepScreenOn({ keepScreenOn: on }))),
  onCapture: (listener) =>
    listening(
      () => shared.onUserCaptureScreen(listener),
      () => shared.offUserCaptureScreen(listener),
    ),
  onNetworkChange(listener) {
    const onStatus = ({ isConnected }: { isConnected: boolean }): void => listener(isConnected)
    return listening(
      () => shared.onNetworkStatusChange(onStatus),
      () => shared.offNetworkStatusChange(onStatus),
    )
  },
  // Taro gives both clients' codes under one name.
  loginCode: async () => (await quietly(() => shared.login(), loginPatienceMs))?.code,
  launchLink: () => ifAble(() => shared.getLaunchOptionsSync()),
  // A page can be shared when it has this handler, which every page gets here. Alipay names the large picture `bgImgUrl`.
  shareAs: ({ title, path, picture }) =>
    hooks.tap('modifyPageObject', (page: { onShareAppMessage?: () => object }) => {
      page.onShareAppMessage = () => ({ title, path, imageUrl: picture, bgImgUrl: picture })
    }),
  vibrate: () => void quietly(() => shared.vibrateShort({ type: 'medium' })),
  onUpdateReady: (listener) =>
    void quietly(() => {
      const manager = shared.getUpdateManager()
      manager.onUpdateReady(() => listener(() => manager.applyUpdate()))
    }),
  onUncaught(listener) {
    void quietly(() => shared.onError(listener))
    void quietly(() => shared.onUnhandledRejection(({ reason }) => listener(reason)))
  },
  prefersLargeText: () => Number(tellOf('fontSizeSetting') ?? usualTextPt) >= largeTextPt,
  surface: findSurface,
}
