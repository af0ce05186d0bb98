// The data that the build step and the host put into this page. One browser page (or frame) runs one phone, so module state
// is enough.
import { platforms } from '../platforms/index'
import { toText } from '../values'
import type { Manifest, StartConfig, Values } from '../types'

/** A JS file of the app as a function of its module parameters. */
export type ModuleWrapper = (...values: unknown[]) => void
/** The compiled build. */
export interface Bundle {
  manifest: Manifest
  configs: Record<string, Values>
  styles: Record<string, string>
  scopes: Record<string, string>
  eventNames: Record<string, string>
  attributes: Record<string, string[]>
  /** The style isolation of components that do not set it. */
  styleIsolation: string
  templates: Record<string, unknown>
  modules: Record<string, ModuleWrapper>
}
const globals = globalThis as unknown as { __BUNDLE__: Bundle; __CONFIG__: StartConfig }

if (!globals.__BUNDLE__) throw new Error("the app's script did not run; the error before this one says why")
export const bundle = globals.__BUNDLE__
export const config = globals.__CONFIG__
export const platform = platforms[config.platform]

/** Returns the address of a file of the app; web addresses are unchanged. */
export const asset = (source: unknown): string => {
  const text = toText(source)
  return /^(https?:|data:|blob:)/.test(text) ? text : `file/${text.replace(/^(\.?\/)+/, '')}`
}

type Child = Node | string | false | undefined
/** Creates a DOM element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(tag), properties)
  node.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return node
}
