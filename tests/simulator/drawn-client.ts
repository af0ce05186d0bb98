import { randomFrom, type Random } from './random'
import type { BaseStyle, Client, Span } from './types'

const baseStyles: readonly BaseStyle[] = ['wechat', 'wechat-v2', 'alipay', 'none', 'harsh']

/** Abilities that a client may leave without an answer; an app goes on without them. */
const mayBeSilent = [
  'getScreenBrightness',
  'setScreenBrightness',
  'setKeepScreenOn',
  'setVisualEffectOnCapture',
  'getNetworkType',
  'vibrateShort',
  'showToast',
  'setNavigationBarTitle',
  'setTabBarItem',
  'stopPullDownRefresh',
  'login',
  'getAuthCode',
]

/** Synchronous abilities that may throw, or be absent. */
const mayThrow = [
  'getAppBaseInfo',
  'getSystemInfoSync',
  'getWindowInfo',
  'getDeviceInfo',
  'getAppBaseInfo',
  'getDeviceBaseInfo',
  'getUpdateManager',
  'createIntersectionObserver',
  'onUserCaptureScreen',
  'offUserCaptureScreen',
  'onNetworkStatusChange',
  'offNetworkStatusChange',
  'onNeedPrivacyAuthorization',
  'onMemoryWarning',
]

/** Abilities without which no client has ever been. */
const alwaysThere = new Set(['stopPullDownRefresh'])

const screens = [
  { width: 320, height: 568, ratio: 2 },
  { width: 360, height: 640, ratio: 3 },
  { width: 375, height: 812, ratio: 3 },
  { width: 393, height: 851, ratio: 2.75 },
  { width: 412, height: 915, ratio: 2.625 },
  { width: 430, height: 932, ratio: 3.5 },
  { width: 768, height: 1024, ratio: 2 },
] as const

const textSizesPt = [14, 16, 19, 22, 26]

/** Draws a client from a seed: a value of each habit, and a screen. The same seed gives the same client. */
export function drawClient(seed: number): Client {
  const random = randomFrom(seed)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const upTo = (most: number): Span => [0, random() < 0.5 ? 0 : Math.round(random() * most)]
  return {
    baseStyle: pick(baseStyles),
    setDataMs: upTo(300),
    bridgeMs: upTo(500),
    canvasMs: upTo(3_000),
    silent: someOf(mayBeSilent, random),
    throwing: someOf(mayThrow, random),
    lacking: someOf(
      [...mayBeSilent, ...mayThrow].filter((name) => !alwaysThere.has(name)),
      random,
    ),
    system: pick(['ios', 'android']),
    brightness: pick(['told', 'untold']),
    storage: pick(['kept', 'kept', 'full', 'cleared', 'halved']),
    background: pick(['keeps', 'loses']),
    screen: { ...pick(screens), textPt: pick(textSizesPt) },
    shows: pick(['once', 'again']),
    keyboard: pick([0, 0.4]),
    safeAreaPt: pick([0, 34]),
  }
}

/** Picks each with a chance of one in six. */
const someOf = (names: readonly string[], random: Random): string[] => names.filter(() => random() < 1 / 6)
