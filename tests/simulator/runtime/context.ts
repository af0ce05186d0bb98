// What the build step and the host left for this page. One browser page (or frame) runs one phone, so module state is enough.
import { platforms } from '../platforms/index'
import { toText } from '../values'
import type { Manifest, StartConfig, Values } from '../types'

export type ModuleWrapper = (...values: unknown[]) => void
export interface Bundle {
  manifest: Manifest
  configs: Record<string, Values>
  styles: Record<string, string>
  scopes: Record<string, string>
  eventNames: Record<string, string>
  attributes: Record<string, string[]>
  /** Style isolation of components that do not say. */
  styleIsolation: string
  templates: Record<string, unknown>
  modules: Record<string, ModuleWrapper>
}
const globals = globalThis as unknown as { __BUNDLE__: Bundle; __CONFIG__: StartConfig }

if (!globals.__BUNDLE__) throw new Error("the app's script did not run; the error before this one says why")
export const bundle = globals.__BUNDLE__
export const config = globals.__CONFIG__
export const platform = platforms[config.platform]

/** Address of a file of the app; web addresses stay. */
export const asset = (source: unknown): string => {
  const text = toText(source)
  return /^(https?:|data:|blob:)/.test(text) ? text : `file/${text.replace(/^(\.?\/)+/, '')}`
}

type Child = Node | string | false | undefined
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(tag), properties)
  node.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return node
}
