import Taro from '@tarojs/taro'
import { nearThresholds, type WatchNear } from './near-watcher'
import { watchNearBy } from './watch-near-by'

/** Alipay's observer takes nothing but its options, and looks at the page shown. */
export const watchNear: WatchNear = (id, heard) =>
  watchNearBy(Taro.createIntersectionObserver({ thresholds: nearThresholds }), id, heard)
