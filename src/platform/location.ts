import type { ReadPosition } from './position'

/** Gives no position, because a phone without a client does not know it. */
export const location: ReadPosition = async () => undefined
