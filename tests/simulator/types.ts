// Plain data that crosses between the build step, the host (Node) and the runtime (browser).

export type PlatformName = 'weapp' | 'alipay'
export type Values = Record<string, unknown>

/** Something the vendor's own tools would refuse, or would let through and then break on. */
export interface Problem {
  file: string
  message: string
}

export interface Tab {
  pagePath: string
  text: string
}

/** app.json in one shape for both platforms. */
export interface Manifest {
  /** Every page path, subpackage pages included; the first is the entry page. */
  pages: string[]
  subpackageRoots: string[]
  window: Values
  tabs: Tab[]
  tabColor: string
  tabSelectedColor: string
  /** Pages load their scripts when first opened, not at start. */
  lazy: boolean
}

/** What a build folder becomes: `script` defines `globalThis.__BUNDLE__`, a `Bundle`. */
export interface Compiled {
  script: string
  problems: Problem[]
  /** Bytes per package as uploaded; `main` and one entry per subpackage root. */
  sizes: Record<string, number>
}

/** Where the app's requests go when a test does not answer them itself. Only local addresses are ever contacted. */
export interface RequestMessage {
  url: string
  method: string
  headers: Record<string, string>
  body?: string | undefined
  timeout: number
}
export interface RequestAnswer {
  statusCode?: number
  header?: Record<string, string>
  data?: unknown
}
export type ResponseMessage =
  | { statusCode: number; header: Record<string, string>; base64: string }
  | { error: string; reason: 'timeout' | 'network' | 'refused' }

export type NetworkType = 'none' | 'wifi' | '2g' | '3g' | '4g' | '5g' | 'unknown'

/** How one phone starts. */
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
}

export interface ApiCall {
  name: string
  options: unknown
  at: number
}

export interface SetDataEntry {
  /** Page on screen when it was called. */
  page: string
  /** Page or component that called it. */
  path: string
  keys: number
  bytes: number
  at: number
  applyMs: number
  /** End of the first frame painted after it. */
  rendered?: number
}
export interface SetDataTotals {
  setDataCalls: number
  setDataBytes: number
  largestSetData: number
}
export interface PageReport extends SetDataTotals {
  path: string
  firstSetDataMs?: number | undefined
  firstSetDataBytes?: number | undefined
  firstRenderMs?: number | undefined
}
export interface Report extends SetDataTotals {
  scriptsMs: number
  firstRenderMs?: number | undefined
  pages: PageReport[]
}

export interface TreeNode {
  tag: string
  id?: string
  class?: string
  children: Array<TreeNode | string>
}
