import * as v from 'valibot'
import { codeEvents } from './codes/events'
import { entryEvents } from './entry/events'
import { name } from './event-parts'
import { familyEvents } from './family/events'
import { moneyEvents } from './money/events'
import { peopleEvents } from './people/events'
import { premiumEvents } from './premiums/events'
import { visitEvents } from './visits/events'
import { walletEvents } from './wallet/events'

/** A request that changed something was answered; a repetition is given the same answer. */
const answered = v.object({
  type: v.literal('answered'),
  key: name,
  fingerprint: name,
  status: v.number(),
  body: v.unknown(),
})

/**
 * Everything that can happen in the city. A world is the sum of its events; secrets are in it as hashes only. Times are
 * epoch ms. The journal decodes its lines with this, so that no file changed by something else becomes a city.
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
  answered,
])
export type WorldEvent = v.InferOutput<typeof WorldEvent>
export type Answered = v.InferOutput<typeof answered>
