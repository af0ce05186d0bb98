import * as v from 'valibot'
import { codeEvents } from './codes/events'
import { documentEvents } from './documents/events'
import { entryEvents } from './entry/events'
import { name } from './event-parts'
import { familyEvents } from './family/events'
import { filingEvents } from './filings/events'
import { moneyEvents } from './money/events'
import { noticeEvents } from './notices/events'
import { peopleEvents } from './people/events'
import { premiumEvents } from './premiums/events'
import { visitEvents } from './visits/events'
import { walletEvents } from './wallet/events'

/** A request that changed something was answered; a repetition gets the same answer. */
const answered = v.object({
  type: v.literal('answered'),
  key: name,
  fingerprint: name,
  status: v.number(),
  body: v.unknown(),
})

/**
 * All events that can happen in the city. A world is the result of its events; they contain secrets only as hashes.
 * Times are epoch ms. The journal decodes its lines with this schema, so that a file changed by another program is
 * rejected.
 */
export const WorldEvent = v.variant('type', [
  ...peopleEvents,
  ...moneyEvents,
  ...entryEvents,
  ...codeEvents,
  ...visitEvents,
  ...walletEvents,
  ...premiumEvents,
  ...familyEvents,
  ...filingEvents,
  ...documentEvents,
  ...noticeEvents,
  answered,
])
/** An event of the city. */
export type WorldEvent = v.InferOutput<typeof WorldEvent>
/** The stored answer to a change. */
export type Answered = v.InferOutput<typeof answered>
