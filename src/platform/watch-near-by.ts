import type Taro from '@tarojs/taro'
import { elementDrawn } from './element-drawn'
import { nearPt } from './near-watcher'

/** What is the same on both clients once there is an observer. It looks for the element once: not before it is there. */
export function watchNearBy(
  observer: Taro.IntersectionObserver,
  id: string,
  heard: (near: boolean, heightPt: number) => void,
): () => void {
  let stopped = false
  void elementDrawn(id).then(() => {
    if (stopped) return
    observer
      .relativeToViewport({ top: nearPt, bottom: nearPt })
      .observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect: box }) => {
        if (!stopped) heard(intersectionRatio > 0, box ? box.bottom - box.top : 0)
      })
  })
  return () => {
    stopped = true
    observer.disconnect()
  }
}
