import * as v from 'valibot'
import { at, name } from '../event-parts'

export const entryEvents = [
  v.object({
    type: v.literal('session-started'),
    personNumber: name,
    accessHash: name,
    refreshHash: name,
    expiresAt: at,
  }),
  v.object({ type: v.literal('session-ended'), accessHash: name }),
  v.object({ type: v.literal('session-renewed'), at, accessHash: name }),
] as const
export type EntryEvent = v.InferOutput<(typeof entryEvents)[number]>
