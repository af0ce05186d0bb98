import type { Whereabouts } from './whereabouts'

/** A phone without a client does not know where it is. */
export const location: Whereabouts = async () => undefined
