/**
 * Tells when the element with this id comes near the part of the page that is seen, and when it goes far from it.
 * Returns the way to stop.
 * @param startsNear what is taken for true already; the first word comes when it is not, be it at once. In a quick scroll an
 *   element is far before a client has looked at it for the first time
 * @param heard `heightPt` is the element's height at that moment, 0 on a page that is not shown
 */
export type WatchNear = (
  id: string,
  startsNear: boolean,
  heard: (near: boolean, heightPt: number) => void,
) => () => void

/** How far from what is seen still counts as near, in points: more than two screens each way. */
export const nearPt = 1_500

/** A hundredth besides nothing: an element that only touches the edge is told again once it is really there. */
const nearThresholds = [0, 0.01]

/** The options of an observer, by the names both clients have for them. */
export const nearOptions = (startsNear: boolean) => ({
  thresholds: nearThresholds,
  initialRatio: startsNear ? 1 : 0,
})
