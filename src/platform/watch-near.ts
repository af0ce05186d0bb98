import type { WatchNear } from './near-watcher'

/** A phone without a client shows everything. */
export const watchNear: WatchNear = () => () => undefined
