// In the real clients the data of every setData crosses to the page as JSON. The same is done here, and the bytes are counted.
import { component, type Caller } from './engine-types'
import { crossThreads } from './delays'
import { setDataLog } from './log'
import * as router from './router'
import type { SetDataEntry, Values } from '../types'

/** Replaces setData by one that passes its data through JSON and records each call. */
export function countSetData(): void {
  const prototype = component.ComponentCaller.prototype
  const apply = prototype.setData
  prototype.setData = function (this: Caller, data, callback) {
    const text = JSON.stringify(data ?? {})
    const entry: SetDataEntry = {
      page: router.current()?.path ?? '',
      path: this.is,
      keys: Object.keys(data ?? {}).length,
      bytes: new TextEncoder().encode(text).length,
      at: performance.now(),
      applyMs: 0,
    }
    setDataLog.push(entry)
    const crossed = JSON.parse(text) as Values
    crossThreads(() => {
      const begun = performance.now()
      apply.call(this, crossed, callback && (() => callback.call(this)))
      entry.applyMs = performance.now() - begun
      requestAnimationFrame(() =>
        setTimeout(() => {
          entry.rendered = performance.now()
        }),
      )
    })
  }
}
