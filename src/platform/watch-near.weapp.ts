import Taro from '@tarojs/taro'
import { nearOptions, type WatchNear } from './near-watcher'
import { watchNearBy } from './watch-near-by'

/** WeChat's observer belongs to a page. */
export const watchNear: WatchNear = (id, startsNear, heard) => {
  const { page } = Taro.getCurrentInstance()
  if (!page) return () => undefined
  const observer = Taro.createIntersectionObserver(page, nearOptions(startsNear))
  return watchNearBy(observer, id, heard)
}
