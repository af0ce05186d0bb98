import { applyCodes } from './codes/apply'
import { applyDocuments } from './documents/state'
import { applyEntry } from './entry/apply'
import type { Appliers } from './event-parts'
import type { WorldEvent } from './events'
import { applyFamily } from './family/apply'
import { applyFilings } from './filings/state'
import { applyMoney } from './money/apply'
import { sendNotices } from './notices/notices-of'
import { applyNotices } from './notices/state'
import { applyPeople } from './people/apply'
import { applyPremiums } from './premiums/apply'
import { applyVisits } from './visits/apply'
import { applyWallet } from './wallet/apply'
import type { World } from './world'

const appliers: Appliers<WorldEvent, World> = {
  ...applyPeople,
  ...applyMoney,
  ...applyEntry,
  ...applyCodes,
  ...applyVisits,
  ...applyWallet,
  ...applyPremiums,
  ...applyFamily,
  ...applyFilings,
  ...applyDocuments,
  ...applyNotices,
  answered: (world, event) => void world.answers.set(event.key, event),
}

/**
 * Applies one event: the only function that changes a world. It is deterministic, and handles every event that a route
 * made from the same world.
 */
export function applyEvent(world: World, event: WorldEvent): void {
  world.events += 1
  const apply = appliers[event.type] as (world: World, event: WorldEvent) => void
  apply(world, event)
  sendNotices(world, event)
}
