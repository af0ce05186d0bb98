import Taro from '@tarojs/taro'
import { nearOptions, type WatchNear } from './near-watcher'
import { watchNearBy } from './watch-near-by'

/** Alipay's observer takes nothing but its options, and looks at the page shown. */
export const watchNear: WatchNear = (id, startsNear, heard) =>
  watchNearBy(Taro.createIntersectionObserver(nearOptions(startsNear)), id, heard)
