import { startOver } from '@/shell/routes'
import type { Services } from '@/shell/wire'

/** Removes everything of anybody from this phone, written or remembered; the city is told that the session ends, and need not answer. */
export function clearPhone({ base, session }: Services): void {
  session.signOut()
  base.sessionManager.forget()
  base.stored.wipe()
  base.lifetimes.announce('cleared')
  startOver()
}
