// Everything that differs between WeChat and Alipay, except their APIs. Each platform has one dialect that implements this;
// no other code tests for the platform.
import type { NetworkType, PlatformName, Tab, Values } from '../types'

/** The rules to translate a template dialect to WXML. */
export interface TemplateDialect {
  directivePrefix: string
  scriptTag: string
  scriptName: string
  scriptSource: string
  /** Parses an event attribute: `onTap` gives { type: 'tap', catches: false }; undefined for plain attributes. */
  event(attribute: string): { type: string; catches: boolean } | undefined
}

/** The style of a page's window. */
export interface WindowStyle {
  title: string
  background: string
  color: string
  custom: boolean
  pullDownRefresh: boolean
  reachBottomDistance: number
}

/** The facts about a node that an event carries. */
export interface NodeInfo {
  id: string
  tagName: string
  dataset: Values
  offsetLeft: number
  offsetTop: number
}

/** The definition of a page or component in the engine's format. */
export interface EngineDefinition {
  [key: string]: unknown
}

/** The dialect of one platform. */
export interface Platform {
  name: PlatformName
  /** The name of the API object that the app uses. */
  globalName: 'wx' | 'my'
  extensions: { template: string; style: string; script: string }
  /** Absent if the templates are WXML already. */
  template?: TemplateDialect
  /** The built-in tags in addition to the common ones. */
  ownTags: string[]
  /** The style isolation of a component whose JSON does not set it. */
  styleIsolation: string
  packageLimit: number
  /** The `navigator` of the logic layer; absent if the platform has none. */
  navigator?: Values

  tabs(tabBar: Values | undefined): { list: Tab[]; color: string; selectedColor: string }
  window(config: Values): WindowStyle

  /** Parses the query of a page's address to the values that the page receives. */
  parseQuery(text: string): Record<string, string>
  defaultScene: number

  /** The events that bubble to ancestors; all others stay on their node. */
  bubbles: ReadonlySet<string>
  longPressEvents: string[]
  /** Returns the event name that handlers receive; `written` maps lower-case names to the spelling in the templates. */
  eventType(type: string, written: Record<string, string>): string
  eventTargets(target: NodeInfo, current: NodeInfo): { target: Values; currentTarget: Values }
  tapDetail(x: number, y: number): Values
  /** Returns the bitmap size of a new canvas: WeChat uses the box on screen, Alipay the width and height attributes. */
  canvasSize(
    box: { width: number; height: number },
    attributes: { width: unknown; height: unknown },
  ): { width: number; height: number }

  /** Returns the platform's name for a type of network. */
  networkName(type: NetworkType): string

  component(definition: Values, attributes: string[]): EngineDefinition

  success(api: string, result: Values): Values
  failure(api: string, reason: string, code?: number): Values
}

export const bubblingTouchEvents = ['tap', 'touchstart', 'touchmove', 'touchend', 'touchcancel']
