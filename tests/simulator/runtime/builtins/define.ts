// Defines a built-in component from its properties and a function that makes the DOM inside the host element.
import { warn } from '../log'
import type { EngineComponent } from '../engine-types'
import type { Values } from '../../types'
import { toText } from '../../values'

/** The host element of a built-in, and the means for its code to work with it. */
export interface Host {
  element: HTMLElement
  component: EngineComponent
  /** The current property values. */
  data: Values
  /** Triggers an event of the component in the app. */
  fire: (type: string, detail?: Values) => void
  /** Listens inside the component without letting the DOM event reach the app. */
  listen: (node: HTMLElement, type: string, listener: (event: Event) => void) => void
  onTap: (listener: (event: { detail: Values }) => void) => void
}
/** The methods of a built-in that other built-ins and the APIs use. */
export interface Handle {
  /** Applies a property; called for every property after creation, and again for each change. */
  update?(name: string, value: unknown): void
  removed?(): void
  /** Returns the value for a form; a form collects only named fields. */
  value?: () => unknown
  /** Resets the value with the form. */
  reset?(): void
  toggle?(): void
  focus?(): void
  checked?(): boolean
  setChecked?(on: boolean): void
  submit?(): void
  /** The node that `createSelectorQuery` returns. */
  node?: unknown
}
/** A built-in component. */
export interface Builtin {
  properties?: Values
  /** The ARIA role of the host, for assistive technology and tests. */
  role?: string
  create?(host: Host): Handle | void
}

const handles = new WeakMap<Element, Handle>()
const hosts = new WeakMap<Element, Host>()
/** Returns the handle of a built-in by its element. */
export const handleOf = (node: Element | null | undefined): Handle | undefined =>
  node ? handles.get(node) : undefined
/** Returns the host of a built-in by its element. */
export const hostOf = (node: Element | null | undefined): Host | undefined =>
  node ? hosts.get(node) : undefined
/** Returns the nearest ancestor with this tag. */
export const closest = (node: Element, tag: string): Element | null =>
  node.parentElement?.closest(`wx-${tag}`) ?? null
/** Returns all descendants with one of these tags. */
export const all = (node: Element, tags: string[]): Element[] => [
  ...node.querySelectorAll(tags.map((tag) => `wx-${tag}`).join()),
]

const ariaProperties = [
  'label',
  'hidden',
  'checked',
  'disabled',
  'selected',
  'expanded',
  'live',
  'labelledby',
  'describedby',
  'modal',
  'valuenow',
  'valuemin',
  'valuemax',
  'valuetext',
  'haspopup',
  'controls',
  'busy',
]
const common: Values = {
  hidden: false,
  disabled: false,
  ariaRole: null,
  role: null,
  ...Object.fromEntries(
    ariaProperties.map((name) => [`aria${name.charAt(0).toUpperCase()}${name.slice(1)}`, null]),
  ),
}

function updateCommon(host: HTMLElement, name: string, value: unknown, builtin: Builtin): void {
  if (name === 'hidden') host.toggleAttribute('hidden', value === true)
  else if (name === 'role' || name === 'ariaRole')
    setOrRemove(host, 'role', value ?? host.getAttribute('role') ?? builtin.role)
  else if (name.startsWith('aria')) setOrRemove(host, `aria-${name.slice(4).toLowerCase()}`, value)
}
const setOrRemove = (node: Element, name: string, value: unknown): void => {
  if (value === null || value === undefined || value === '') node.removeAttribute(name)
  else node.setAttribute(name, toText(value))
}

function attach(component: EngineComponent, builtin: Builtin): void {
  const element = component.$$
  const host: Host = {
    element,
    component,
    get data() {
      return component.data
    },
    fire: (type, detail = {}) => component.triggerEvent(type, detail, {}),
    listen: (node, type, listener) =>
      node.addEventListener(type, (event) => {
        event.stopPropagation()
        listener(event)
      }),
    onTap: (listener) => component.addListener('tap', listener),
  }
  hosts.set(element, host)
  if (builtin.role && !element.hasAttribute('role')) element.setAttribute('role', builtin.role)
  const handle = builtin.create?.(host)
  if (!handle) return
  handles.set(element, handle)
  for (const [name, value] of Object.entries(component.data)) handle.update?.(name, value)
}

/** Registers a built-in component with the engine. */
export function defineBuiltin(
  space: { defineComponent(definition: Values): unknown },
  tag: string,
  builtin: Builtin,
): unknown {
  const defaults = { ...common, ...builtin.properties }
  const properties = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [
      name,
      value === null ? { type: null, value: null } : { type: (value as object).constructor, value },
    ]),
  )
  const observers = Object.fromEntries(
    Object.keys(defaults).map((name) => [
      name,
      function (this: EngineComponent, value: unknown) {
        // A setData for a page that was just closed finds no element; clients ignore it silently.
        if (!this.$$) return
        updateCommon(this.$$, name, value, builtin)
        handleOf(this.$$)?.update?.(name, value)
      },
    ]),
  )
  return space.defineComponent({
    is: tag,
    options: { writeFieldsToNode: true },
    properties,
    observers,
    lifetimes: {
      attached(this: EngineComponent) {
        attach(this, builtin)
      },
      detached(this: EngineComponent) {
        handleOf(this.$$)?.removed?.()
      },
    },
  })
}

/** Returns a built-in that shows nothing here and logs a warning. */
export const placeholder = (tag: string): Builtin => ({
  create: () => {
    warn(`<${tag}> shows nothing in the simulator`)
  },
})
