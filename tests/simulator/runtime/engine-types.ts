// The part of glass-easel that is used here, typed narrowly: the engine's own types are generic over every component.
import * as adapter from 'glass-easel-miniprogram-adapter'
import type { Values } from '../types'

export interface EngineElement {
  id: string
  dataset: Values
  data?: Values
  getBackendElement?(): HTMLElement | null
}
export interface EngineComponent extends EngineElement {
  is: string
  data: Values
  /** The element of the component in the page. */
  $$: HTMLElement
  setData(data: Values): void
  addListener(type: string, listener: (event: { detail: Values }) => void): void
  triggerEvent(type: string, detail: unknown, options: Values): void
  getShadowRoot(): { querySelectorAll(selector: string): EngineComponent[] }
}
/** The object that the code of pages and components has as `this`. */
export interface Caller {
  is: string
  data: Values
  _$: EngineComponent
  setData: (data: Values, callback?: () => void) => void
  [key: string]: unknown
}
export interface EngineEvent {
  type: string
  detail: unknown
  extraFields?: Values
  wrapShadowedEvent(target: EngineElement, marks: Values, current: EngineElement | Caller): Values
  stopPropagation(): void
  preventDefault(): void
  markMutated(): void
  getEventBubbleStatus(): unknown
}
export interface EventOptions {
  bubbles?: boolean
  composed?: boolean
  capturePhase?: boolean
  originalEvent?: Event
  extraFields?: Values
}
type EventListenerOfEngine = (
  target: EngineElement,
  type: string,
  detail: unknown,
  options: EventOptions,
) => unknown
export interface BackendContext {
  document: unknown
  onEvent(listener: EventListenerOfEngine): void
  setListenerStats(element: Element, type: string, capture: boolean, level: number): void
}
export interface Root {
  get(): Caller
  getComponent(): EngineComponent
  attach(parent: Element, placeholder: Element): void
  release(): void
}
interface ComponentBuilder {
  definition(definition: Values): ComponentBuilder
  pageDefinition(definition: Values): ComponentBuilder
  register(): unknown
}
interface ComponentSpace {
  defineComponent(definition: Values): unknown
  setGlobalUsingComponent(tag: string, definition: unknown): void
}
export interface CodeSpace {
  getComponentSpace(): ComponentSpace
  addStyleSheet(path: string, url: string | undefined, scope: string | undefined): void
  addComponentStaticConfig(path: string, config: Values): void
  addCompiledTemplate(path: string, template: Values): void
  component(path: string): ComponentBuilder
  behavior(): ComponentBuilder
  prepareComponentOptions(...args: unknown[]): [Values, unknown]
}
export interface AssociatedBackend {
  registerStyleSheetContent(path: string, css: string): void
  createRoot(tag: string, space: CodeSpace, path: string): Root
}
interface Environment {
  getGlobalCodeSpace(): CodeSpace
  createCodeSpace(id: string, main: boolean): CodeSpace
  associateBackend(backend: BackendContext): AssociatedBackend
}
interface EngineModule {
  MiniProgramEnv: new () => Environment
  component: { ComponentCaller: { prototype: Caller } }
  glassEasel: {
    CurrentWindowBackendContext: new () => BackendContext
    Event: {
      new (type: string, detail: unknown, options: EventOptions): EngineEvent
      prototype: EngineEvent
      dispatchEvent(target: EngineElement, event: EngineEvent): void
    }
    triggerEvent(target: EngineElement, type: string, detail: unknown, options: EventOptions): void
    addGlobalWarningListener(listener: (text: string) => boolean): void
    addGlobalErrorListener(listener: (error: unknown) => void): void
  }
}

export const { MiniProgramEnv, component, glassEasel } = adapter as unknown as EngineModule
export const engineElementOf = (node: EventTarget | null): EngineElement | undefined =>
  (node as { __wxElement?: EngineElement } | null)?.__wxElement
