import { elementDrawn } from './element-drawn'
import { ifAble } from './if-able'
import { nearPt } from './near-watcher'

/**
 * Watches an element with an observer, which is then the same on both clients. The observer looks for the element
 * only once, so it starts after the element is drawn. For a client without observers all is near.
 */
export function watchNearBy(
  createObserver: () => WechatMiniprogram.IntersectionObserver,
  id: string,
  onChange: (near: boolean, heightPt: number) => void,
): () => void {
  const observer = ifAble(createObserver)
  if (!observer) {
    onChange(true, 0)
    return () => undefined
  }
  let stopped = false
  void elementDrawn(id).then(() => {
    if (stopped) return
    observer
      .relativeToViewport({ top: nearPt, bottom: nearPt })
      .observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect: box }) => {
        if (!stopped) onChange(intersectionRatio > 0, box ? box.bottom - box.top : 0)
      })
  })
  return () => {
    stopped = true
    observer.disconnect()
  }
}
