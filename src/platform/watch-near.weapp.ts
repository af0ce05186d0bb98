import { getCurrentInstance } from '@tarojs/taro'
import { wechat } from './client'
import { nearOptions, type WatchNear } from './near-watcher'
import { watchNearBy } from './watch-near-by'

/** Watches an element in WeChat, whose observer belongs to a page. */
export const watchNear: WatchNear = (id, startsNear, onChange) => {
  const { page } = getCurrentInstance()
  if (!page) return () => undefined
  return watchNearBy(() => wechat.createIntersectionObserver(page, nearOptions(startsNear)), id, onChange)
}
