import { arrivalEvents, type ArrivalEvent } from './arrival-events'
import { holderEvents, type HolderEvent } from './holder-events'

export const entryEvents = [...arrivalEvents, ...holderEvents] as const
export type EntryEvent = ArrivalEvent | HolderEvent
