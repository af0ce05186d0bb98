import Taro from '@tarojs/taro'
import { nearThresholds, type WatchNear } from './near-watcher'
import { watchNearBy } from './watch-near-by'

/** WeChat's observer belongs to a page. */
export const watchNear: WatchNear = (id, heard) => {
  const { page } = Taro.getCurrentInstance()
  if (!page) return () => undefined
  const observer = Taro.createIntersectionObserver(page, { thresholds: nearThresholds })
  return watchNearBy(observer, id, heard)
}
