import Taro from '@tarojs/taro'
import { nearPt } from './near-watcher'
import { onceDrawn } from './once-drawn'

/** What is the same on both clients once there is an observer. It looks for the element once: not before it is there. */
export function watchNearBy(
  observer: Taro.IntersectionObserver,
  id: string,
  heard: (near: boolean, heightPt: number) => void,
): () => void {
  let stopped = false
  void onceDrawn(async () => stopped || (await isThere(id))).then(() => {
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

const isThere = (id: string): Promise<true | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect()
      .exec(([box]: unknown[]) => resolve(box ? true : undefined))
  })
