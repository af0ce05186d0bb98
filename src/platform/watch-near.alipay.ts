import { shared } from './client'
import { nearOptions, type WatchNear } from './near-watcher'
import { watchNearBy } from './watch-near-by'

/** Watches an element in Alipay, whose observer takes only its options and looks at the page shown. */
export const watchNear: WatchNear = (id, startsNear, onChange) =>
  watchNearBy(() => shared.createIntersectionObserver(nearOptions(startsNear)), id, onChange)
