import type { ReadPosition } from './position'

/** A phone without a client does not know where it is. */
export const location: ReadPosition = async () => undefined
