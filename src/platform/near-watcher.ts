/**
 * Watches whether the element with this id is near the visible part of the page. Returns the function to stop.
 * @param startsNear the assumed first value; the first call comes when it is wrong, possibly at once, because in a
 *   quick scroll an element may be far before the client looks at it for the first time
 * @param onChange called on each change; `heightPt` is the height of the element at that moment, 0 on a page that is
 *   not shown
 */
export type WatchNear = (
  id: string,
  startsNear: boolean,
  onChange: (near: boolean, heightPt: number) => void,
) => () => void

/** The distance from the visible part that still counts as near, in points: more than two screens each way. */
export const nearPt = 1_500

/**
 * The visible parts at which the client reports. The hundredth beside zero makes it report an element that first only
 * touched the edge once more when it is really there.
 */
const nearThresholds = [0, 0.01]

/** Gives the options of an observer, which have the same names on both clients. */
export const nearOptions = (startsNear: boolean) => ({
  thresholds: nearThresholds,
  initialRatio: startsNear ? 1 : 0,
})
