import { signInEvents, type SignInEvent } from './sign-in-events'
import { holderEvents, type HolderEvent } from './holder-events'

/** The events of sign-in, identity, vouchers and consents. */
export const entryEvents = [...signInEvents, ...holderEvents] as const
/** An event of sign-in, identity, vouchers or consents. */
export type EntryEvent = SignInEvent | HolderEvent
