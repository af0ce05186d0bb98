import { startOver } from '@/shell/routes'
import type { Services } from '@/shell/wire'

/** Nothing of anybody is left on this phone, written or remembered; the city is told that the session ends, and need not answer. */
export function clearPhone({ base, session, arrivals, manners }: Services): void {
  session.signOut()
  base.keeper.forget()
  base.stored.wipe()
  manners.forget()
  arrivals.seen()
  startOver()
}
