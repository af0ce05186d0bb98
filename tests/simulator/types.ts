// Plain data that is passed between the build step, the host (Node) and the runtime (browser).

/** The name of a platform, as in Taro. */
export type PlatformName = 'weapp' | 'alipay'
/** An object whose fields may hold anything. */
export type Values = Record<string, unknown>

/** A fault in a build: the vendor's own tools would reject it, or accept it and then fail. */
export interface Problem {
  file: string
  message: string
}

/** An entry of the tab bar. */
export interface Tab {
  pagePath: string
  text: string
}

/** The contents of app.json in one shape for both platforms. */
export interface Manifest {
  /** The paths of all pages, including those of subpackages; the first is the entry page. */
  pages: string[]
  subpackageRoots: string[]
  window: Values
  tabs: Tab[]
  tabColor: string
  tabSelectedColor: string
  /** True if pages load their scripts when first opened, not at start. */
  lazy: boolean
}

/** A compiled build folder: `script` defines `globalThis.__BUNDLE__`, a `Bundle`. */
export interface Compiled {
  script: string
  problems: Problem[]
  /** The bytes per package as uploaded: `main` and one entry per subpackage root. */
  sizes: Record<string, number>
}

/** A request of the app. If a test does not answer it, it is forwarded, but only to a local address. */
export interface RequestMessage {
  url: string
  method: string
  headers: Record<string, string>
  body?: string | undefined
  timeout: number
}
/** A response that a test gives to a request. */
export interface RequestAnswer {
  statusCode?: number
  header?: Record<string, string>
  data?: unknown
}
/** The response to a request, or the reason why there is none. */
export type ResponseMessage =
  | { statusCode: number; header: Record<string, string>; base64: string }
  | { error: string; reason: 'timeout' | 'network' | 'refused' }

/** The types of network, with the names of WeChat. */
export type NetworkType = 'none' | 'wifi' | '2g' | '3g' | '4g' | '5g' | 'unknown'

/** The look of a client's own controls before the app's style (`runtime/builtins/base-styles.css`). */
export type BaseStyle = 'wechat' | 'wechat-v2' | 'alipay' | 'none' | 'harsh'
/** The shortest and the longest time of something, ms. */
export type Span = readonly [least: number, most: number]

/** The habits of a client, in which it differs from another. */
export interface Client {
  readonly baseStyle: BaseStyle
  /** The time until a change reaches the page. */
  readonly setDataMs: Span
  /** The time until an asynchronous API answers. */
  readonly bridgeMs: Span
  /** The time from the first query for a canvas until its node can be found. */
  readonly canvasMs: Span
  /** The asynchronous APIs that never answer. */
  readonly silent: readonly string[]
  /** The synchronous APIs that throw. */
  readonly throwing: readonly string[]
  /** The APIs that do not exist. */
  readonly lacking: readonly string[]
  /**
   * The phone's system: the `Date` of iOS refuses days that do not exist; Android tells a brightness that is out of date, and
   * takes −1 for its own choice.
   */
  readonly system: 'ios' | 'android'
  /** `untold` refuses to tell the brightness. */
  readonly brightness: 'told' | 'untold'
  /**
   * A start finds the values stored before kept, `cleared`, or `halved` by a phone that died while it wrote. On a `full`
   * phone nothing more can be stored.
   */
  readonly storage: 'kept' | 'full' | 'cleared' | 'halved'
  /** The phone's background: `loses` clears canvases and breaks off requests. */
  readonly background: 'keeps' | 'loses'
  /** `again`: when the brightness is set, the app is shown once more without having been hidden. */
  readonly shows: 'once' | 'again'
  /** The share of the screen that the keyboard covers while one types, 0–1. */
  readonly keyboard: number
  /** The lower edge of the screen on which the phone's own bar lies, points. */
  readonly safeAreaPt: number
  /** The version of the base library; a recent one unless told. WeChat lacks what came later. */
  readonly library?: string
  /** The screen and the phone's own text size; those of the launch where it has none. */
  readonly screen?: Screen
}

/** A phone's screen: points, device pixels a point, and the phone's text size in points. */
export interface Screen {
  readonly width: number
  readonly height: number
  readonly ratio: number
  readonly textPt: number
}

/** The settings with which a phone starts. */
export interface StartConfig {
  platform: PlatformName
  url?: string | undefined
  scene?: number | undefined
  query?: Record<string, string> | undefined
  referrerInfo?: Values | undefined
  language: string
  fontSizeSetting: number
  network: NetworkType
  storage: Values
  /** WeChat: `required` makes privacy APIs wait for the user's consent. */
  privacy: 'agreed' | 'required'
  /** The habits of the client. */
  client: Client
  /** The seed of its delays. */
  seed: number
}

/** A recorded call of an API; `at` is its time in epoch milliseconds. */
export interface ApiCall {
  name: string
  options: unknown
  at: number
}

/** A recorded call of setData; times are in milliseconds by `performance.now()`. */
export interface SetDataEntry {
  /** The page on screen when setData was called. */
  page: string
  /** The page or component that called it. */
  path: string
  keys: number
  bytes: number
  at: number
  applyMs: number
  /** The end of the first frame painted after it. */
  rendered?: number
}
/** The sums of several calls of setData. */
export interface SetDataTotals {
  setDataCalls: number
  setDataBytes: number
  largestSetData: number
}
/** The figures of one opening of a page; times are in milliseconds since it opened. */
export interface PageReport extends SetDataTotals {
  path: string
  firstSetDataMs?: number | undefined
  firstSetDataBytes?: number | undefined
  firstRenderMs?: number | undefined
}
/** The figures of the whole run; times are in milliseconds since the start. */
export interface Report extends SetDataTotals {
  scriptsMs: number
  firstRenderMs?: number | undefined
  pages: PageReport[]
}

/** An element of a page with its children. */
export interface TreeNode {
  tag: string
  id?: string
  class?: string
  children: Array<TreeNode | string>
}
