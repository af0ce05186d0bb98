/**
 * Tells when the element with this id comes near the part of the page that is seen, and when it goes far from it.
 * Returns the way to stop.
 * @param heard `heightPt` is the element's height at that moment, 0 on a page that is not shown
 */
export type WatchNear = (id: string, heard: (near: boolean, heightPt: number) => void) => () => void

/** How far from what is seen still counts as near, in points: more than two screens each way. */
export const nearPt = 1_500

/** A hundredth besides nothing: an element that only touches the edge is told again once it is really there. */
export const nearThresholds = [0, 0.01]
