// Converts events to the app's form: plain objects in its platform's shape, which bubble where they do on that platform.
import { bundle, platform } from './context'
import {
  engineElementOf,
  glassEasel,
  type BackendContext,
  type Caller,
  type EngineElement,
} from './engine-types'
import type { NodeInfo } from '../platforms/platform'
import type { Values } from '../types'

const longPressMs = 350
const moveTolerance = 10

function touchList(list: ArrayLike<Touch> | undefined, target: EventTarget | null): Values[] {
  const canvas = target instanceof Element ? target.closest('wx-canvas')?.getBoundingClientRect() : undefined
  return Array.from(list ?? [], ({ identifier, pageX, pageY, clientX, clientY }) => ({
    identifier,
    pageX,
    pageY,
    clientX,
    clientY,
    ...(canvas && { x: clientX - canvas.left, y: clientY - canvas.top }),
  }))
}

function nodeInfo(node: EngineElement | Caller): NodeInfo {
  const element: EngineElement = '_$' in node ? node._$ : node
  const dom = element.getBackendElement?.()
  return {
    id: element.id ?? '',
    tagName: dom?.localName.replace(/^wx-/, '') ?? '',
    dataset: { ...element.dataset },
    offsetLeft: dom?.offsetLeft ?? 0,
    offsetTop: dom?.offsetTop ?? 0,
  }
}

glassEasel.Event.prototype.wrapShadowedEvent = function (target, marks, current) {
  const event: Values = {
    type: platform.eventType(this.type, bundle.eventNames),
    timeStamp: Math.round(performance.now()),
    detail: this.detail,
    ...platform.eventTargets(nodeInfo(target), nodeInfo(current)),
    ...this.extraFields,
  }
  if (Object.keys(marks).length) event.mark = { ...marks }
  // The engine calls these methods for catch and mut-bind. The clients' events do not have them (Taro defines its own), so they
  // are not enumerable for the app.
  for (const name of ['stopPropagation', 'preventDefault', 'markMutated'] as const)
    Object.defineProperty(event, name, { value: () => this[name]() })
  return event
}

const isDisabled = (node: EventTarget | null): boolean =>
  node instanceof Element && node.closest('wx-button[disabled]') !== null

/** Delivers the DOM events to the app. */
export function deliverEvents(context: BackendContext): void {
  context.onEvent((target, type, detail, options) => {
    const dom = options.originalEvent
    if (type === 'tap' && isDisabled(dom?.target ?? null)) return undefined
    const point = detail as { x?: number; y?: number }
    const touches = dom && 'touches' in dom ? (dom as TouchEvent) : undefined
    const extraFields = /^(touch|tap)/.test(type)
      ? {
          touches: touchList(touches?.touches, dom?.target ?? null),
          changedTouches: touchList(touches?.changedTouches, dom?.target ?? null),
        }
      : undefined
    const event = new glassEasel.Event(
      type,
      type === 'tap' ? platform.tapDetail(point.x ?? 0, point.y ?? 0) : detail,
      {
        ...options,
        bubbles: platform.bubbles.has(type),
        ...(extraFields && { extraFields }),
      },
    )
    glassEasel.Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  deliverLongPress()
}

// Pointer events cover both the touches of a test and the mouse of a person who uses the preview.
function deliverLongPress(): void {
  let pending: { timer: ReturnType<typeof setTimeout>; x: number; y: number } | undefined
  const cancel = (): void => {
    clearTimeout(pending?.timer)
    pending = undefined
  }
  document.addEventListener(
    'pointerdown',
    (dom) => {
      cancel()
      let node = dom.target as Node | null
      while (node && !engineElementOf(node)) node = node.parentNode
      const target = engineElementOf(node)
      if (!target) return
      const { clientX: x, clientY: y, pageX, pageY } = dom
      const touches = [{ identifier: 0, pageX, pageY, clientX: x, clientY: y }]
      const fire = (): void => {
        for (const type of platform.longPressEvents) {
          glassEasel.triggerEvent(target, type, platform.tapDetail(x, y), {
            bubbles: platform.bubbles.has(type),
            composed: true,
            capturePhase: true,
            extraFields: { touches, changedTouches: touches },
          })
        }
      }
      pending = { timer: setTimeout(fire, longPressMs), x, y }
    },
    true,
  )
  document.addEventListener(
    'pointermove',
    (dom) => {
      if (pending && Math.hypot(dom.clientX - pending.x, dom.clientY - pending.y) > moveTolerance) cancel()
    },
    true,
  )
  for (const end of ['pointerup', 'pointercancel'] as const) document.addEventListener(end, cancel, true)
}
