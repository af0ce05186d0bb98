import Taro from '@tarojs/taro'
import { nearOptions, type WatchNear } from './near-watcher'
import { watchNearBy } from './watch-near-by'

/** Watches an element in WeChat, whose observer belongs to a page. */
export const watchNear: WatchNear = (id, startsNear, onChange) => {
  const { page } = Taro.getCurrentInstance()
  if (!page) return () => undefined
  return watchNearBy(() => Taro.createIntersectionObserver(page, nearOptions(startsNear)), id, onChange)
}
