// Everything that differs between WeChat and Alipay, besides their APIs. One dialect per platform satisfies this;
// nothing else asks which platform it is on.
import type { NetworkType, PlatformName, Tab, Values } from '../types'

/** How a template dialect is rewritten to WXML; absent where templates are WXML already. */
export interface TemplateDialect {
  directivePrefix: string
  scriptTag: string
  scriptName: string
  scriptSource: string
  /** `onTap` -> { type: 'Tap', catches: false }; undefined for plain attributes. */
  event(attribute: string): { type: string; catches: boolean } | undefined
}

export interface WindowStyle {
  title: string
  background: string
  color: string
  custom: boolean
  pullDownRefresh: boolean
  reachBottomDistance: number
}

export interface NodeInfo {
  id: string
  tagName: string
  dataset: Values
  offsetLeft: number
  offsetTop: number
}

/** A page's or component's definition as the engine takes it. */
export interface EngineDefinition {
  [key: string]: unknown
}

export interface Platform {
  name: PlatformName
  /** Name of the API object the app sees. */
  globalName: 'wx' | 'my'
  extensions: { template: string; style: string; script: string }
  template?: TemplateDialect
  /** Built-in tags besides the ones both platforms have. */
  ownTags: string[]
  /** Style isolation of a component whose JSON does not say. */
  styleIsolation: string
  packageLimit: number
  /** The logic layer's `navigator`; most platforms have none. */
  navigator?: Values

  tabs(tabBar: Values | undefined): { list: Tab[]; color: string; selectedColor: string }
  window(config: Values): WindowStyle

  /** A page address's query as the page receives it. */
  parseQuery(text: string): Record<string, string>
  defaultScene: number

  /** Events that travel to ancestors; every other one stays on its node. */
  bubbles: ReadonlySet<string>
  longPressEvents: string[]
  /** Event name as handlers see it; `written` is how the templates spell it. */
  eventType(type: string, written: Record<string, string>): string
  eventTargets(target: NodeInfo, current: NodeInfo): { target: Values; currentTarget: Values }
  tapDetail(x: number, y: number): Values
  /** Bitmap size of a new canvas: WeChat takes the box on screen, Alipay the width and height attributes. */
  canvasSize(
    box: { width: number; height: number },
    attributes: { width: unknown; height: unknown },
  ): { width: number; height: number }

  /** The platform's word for a kind of network. */
  networkName(type: NetworkType): string

  component(definition: Values, attributes: string[]): EngineDefinition

  success(api: string, result: Values): Values
  failure(api: string, reason: string, code?: number): Values
}

export const bubblingTouchEvents = ['tap', 'touchstart', 'touchmove', 'touchend', 'touchcancel']
