import type { AskToSubscribe } from './subscribing'

/** A phone without a client has no messages. */
export const askToSubscribe: AskToSubscribe = async () => undefined
