// createSelectorQuery: reads rectangles, scroll offsets, fields and the canvas node.
import { handleOf } from './builtins/define'
import { config } from './context'
import { drawn } from './delays'
import type { Caller, EngineComponent } from './engine-types'
import { engineElementOf } from './engine-types'
import * as router from './router'
import * as shell from './shell'
import type { Values } from '../types'

interface Fields extends Values {
  id?: boolean
  dataset?: boolean
  rect?: boolean
  size?: boolean
  scrollOffset?: boolean
  node?: boolean
  context?: boolean
  properties?: string[]
  computedStyle?: string[]
}
type Callback = (result: unknown) => void
interface Step {
  selector: string | undefined
  all: boolean
  fields: Fields
  callback?: Callback | undefined
}

/** Creates a selector query. */
export function createQuery(): Values {
  const steps: Step[] = []
  let scope: Caller | undefined
  const add = (step: Step): Values => {
    steps.push(step)
    return query
  }
  const nodes = (selector: string | undefined, all: boolean): Values => {
    const reader =
      (fields: Fields) =>
      (callback?: Callback): Values =>
        add({ selector, all, fields, callback })
    return {
      fields: (fields: Fields, callback?: Callback) => add({ selector, all, fields, callback }),
      boundingClientRect: reader({ id: true, dataset: true, rect: true, size: true }),
      scrollOffset: reader({ id: true, dataset: true, scrollOffset: true }),
      node: reader({ node: true }),
      context: reader({ context: true }),
    }
  }
  const query: Values = {
    in: (component: Caller) => {
      scope = component
      return query
    },
    select: (selector: string) => nodes(selector, false),
    selectAll: (selector: string) => nodes(selector, true),
    selectViewport: () => nodes(undefined, false),
    exec: (callback?: Callback) => {
      setTimeout(() => {
        const results = steps.map((step) => answer(step, scope))
        steps.forEach((step, index) => step.callback?.(results[index]))
        callback?.(results)
      })
      return query
    },
  }
  return query
}

function answer({ selector, all, fields }: Step, scope: Caller | undefined): unknown {
  if (selector === undefined) return viewport()
  const results = find(selector, scope).map((node) => read(node, fields))
  return all ? results : (results[0] ?? null)
}

/** Finds the elements of a selector, in a component or in the page shown. */
export function find(selector: string, scope: Caller | undefined): EngineComponent[] {
  const page = router.currentPage()
  if (selector.includes('>>>')) {
    return [...page.element.querySelectorAll(selector.replace(/>>>/g, ' '))]
      .map(engineElementOf)
      .filter((node): node is EngineComponent => node !== undefined)
  }
  return (scope?._$ ?? page.root.getComponent()).getShadowRoot().querySelectorAll(selector)
}

function viewport(): Values {
  const box = router.currentPage().element
  const { clientWidth: width, clientHeight: height, scrollTop, scrollLeft, scrollHeight, scrollWidth } = box
  return {
    id: '',
    dataset: {},
    left: 0,
    top: 0,
    right: width,
    bottom: height,
    width,
    height,
    scrollTop,
    scrollLeft,
    scrollHeight,
    scrollWidth,
  }
}

function read(node: EngineComponent, fields: Fields): Values {
  const dom = node.getBackendElement?.()
  if (!dom) return {}
  const result: Values = {}
  const rect = dom.getBoundingClientRect()
  const origin = shell.pages.getBoundingClientRect()
  if (fields.id) result.id = node.id
  if (fields.dataset) result.dataset = { ...node.dataset }
  if (fields.rect)
    Object.assign(result, {
      left: rect.left,
      top: rect.top - origin.top,
      right: rect.right,
      bottom: rect.bottom - origin.top,
    })
  if (fields.size) Object.assign(result, { width: rect.width, height: rect.height })
  if (fields.scrollOffset)
    Object.assign(result, {
      scrollTop: dom.scrollTop,
      scrollLeft: dom.scrollLeft,
      scrollWidth: dom.scrollWidth,
      scrollHeight: dom.scrollHeight,
    })
  for (const name of fields.properties ?? []) result[name] = node.data?.[name]
  for (const name of fields.computedStyle ?? [])
    result[name] = getComputedStyle(dom).getPropertyValue(
      name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
    )
  if (fields.node) result.node = canvasOf(dom)
  if (fields.context) result.context = canvasOf(dom)
  return result
}

/** The time at which the node of each canvas can be found, by `performance.now()`. */
const findableAt = new WeakMap<Element, number>()

/** Gives the node of a canvas, which some clients have only some time after they were first asked. */
function canvasOf(dom: Element): unknown {
  const at = findableAt.get(dom) ?? performance.now() + drawn(config.client.canvasMs)
  findableAt.set(dom, at)
  return performance.now() >= at ? (handleOf(dom)?.node ?? null) : null
}
