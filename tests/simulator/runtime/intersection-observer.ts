// createIntersectionObserver. A page scrolls in a box of its own here, so "the viewport" is that box. With the browser's own
// viewport as root, elements would be clipped to the box and the margins would have no effect.
import type { Caller } from './engine-types'
import * as router from './router'
import { find } from './selector-query'
import type { Values } from '../types'

interface Margins {
  top?: number
  right?: number
  bottom?: number
  left?: number
}
interface Options {
  thresholds?: number[]
  initialRatio?: number
  /** The option to observe all elements: `observeAll` is WeChat's name, `selectAll` Alipay's. */
  observeAll?: boolean
  selectAll?: boolean
}
interface Observer {
  relativeTo(selector: string, margins?: Margins): Observer
  relativeToViewport(margins?: Margins): Observer
  observe(selector: string, callback: (result: Values) => void): void
  disconnect(): void
}

const isCaller = (value: Caller | Options): value is Caller => '_$' in value

/** Creates an observer. WeChat passes the component first, Alipay only the options. */
export const intersectionObserver = (first: Caller | Options = {}, second: Options = {}): Observer =>
  isCaller(first) ? observerIn(first, second) : observerIn(undefined, first)

function observerIn(scope: Caller | undefined, options: Options): Observer {
  const box = scope?._$.$$.closest<HTMLElement>('.wx-page') ?? router.currentPage().element
  const { thresholds = [0], initialRatio = 0, observeAll = false, selectAll = false } = options
  let root: Element = box
  let rootMargin = '0px'
  let watching: IntersectionObserver[] = []
  const setRoot = (element: Element | null | undefined, margins: Margins = {}): Observer => {
    const { top = 0, right = 0, bottom = 0, left = 0 } = margins
    root = element ?? box
    rootMargin = `${top}px ${right}px ${bottom}px ${left}px`
    return observer
  }
  const observer: Observer = {
    relativeTo: (selector, margins) => setRoot(find(selector, scope)[0]?.getBackendElement?.(), margins),
    relativeToViewport: (margins) => setRoot(box, margins),
    observe(selector, callback) {
      const found = find(selector, scope)
      for (const node of observeAll || selectAll ? found : found.slice(0, 1)) {
        const element = node.getBackendElement?.()
        if (!element) continue
        let isFirst = true
        const watch = new IntersectionObserver(
          (entries) => {
            for (const entry of entries) {
              const shouldNotify = !isFirst || crosses(thresholds, initialRatio, entry.intersectionRatio)
              isFirst = false
              if (shouldNotify) callback(resultFor(entry, node.id, node.dataset))
            }
          },
          { root, rootMargin, threshold: thresholds },
        )
        watch.observe(element)
        watching.push(watch)
      }
    },
    disconnect() {
      for (const watch of watching) watch.disconnect()
      watching = []
    },
  }
  return observer
}

/** Tells whether a change from one ratio to the other crosses a threshold. */
const crosses = (thresholds: readonly number[], from: number, to: number): boolean =>
  from !== to && thresholds.some((threshold) => (from - threshold) * (to - threshold) <= 0)

const resultFor = (entry: IntersectionObserverEntry, id: string, dataset: Values): Values => ({
  id,
  dataset: { ...dataset },
  intersectionRatio: entry.intersectionRatio,
  intersectionRect: entry.intersectionRect.toJSON() as unknown,
  boundingClientRect: entry.boundingClientRect.toJSON() as unknown,
  relativeRect: entry.rootBounds?.toJSON() as unknown,
  time: entry.time,
})
