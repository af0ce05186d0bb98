import type { CityApi } from '@/api/city-api'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Seen } from '@/domain/remote'
import { ok, type Result } from '@/domain/result'
import { recoveryFor } from '@/domain/recovery'
import type { Lifetime } from '@/state/lifetimes'
import { createRemoteStore, type RemoteStore } from '@/state/remote-store'
import { overviewOf, type Overview } from './overview'

export interface OverviewDeps {
  readonly city: Pick<CityApi, 'me' | 'accounts' | 'latestSettlements'>
  readonly clock: Pick<Clock, 'now'>
  readonly lifetime: Lifetime
  /** Keeps the last overview for a start without network; a full phone just forgets it. */
  readonly slot: { read(): Seen<Overview> | undefined; write(seen: Seen<Overview>): void; clear(): void }
  /** The city has just answered. */
  readonly onSeen: (overview: Overview) => void
}

/** What home shows of a person: who they are, what is left, what was spent last. */
export type OverviewStore = RemoteStore<undefined, Overview>

const recordsOnHome = 3

/** Builds the overview. It begins with what the phone kept, so that home is not empty while the city is asked. */
export function createOverview({ city, clock, lifetime, slot, onSeen }: OverviewDeps): OverviewStore {
  async function ask(): Promise<Result<Overview, Problem>> {
    const [me, accounts, settlements] = await Promise.all([
      city.me(),
      city.accounts(),
      city.latestSettlements(recordsOnHome),
    ])
    if (!me.ok) return me
    if (!accounts.ok) return accounts
    if (!settlements.ok) return settlements
    return ok(overviewOf(me.value, accounts.value, settlements.value))
  }
  return createRemoteStore<undefined, Overview>({
    ask,
    clock,
    lifetime,
    first: undefined,
    begin: slot.read(),
    onSeen(seen) {
      slot.write(seen)
      onSeen(seen.value)
    },
    // A person who has taken back that it may be shown does not find it again at the next start either.
    takesBack(problem) {
      const isTakenBack = recoveryFor(problem) === 'first-use'
      if (isTakenBack) slot.clear()
      return isTakenBack
    },
  })
}
